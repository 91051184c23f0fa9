/** The page on which people see their own devices. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package id.latih.device.ui;

/** The administrator's search through the audit. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package id.latih.audit.ui;

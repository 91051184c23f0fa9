/** The boxes in which people agree to something, for the pages of other modules. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package id.latih.consent.ui;

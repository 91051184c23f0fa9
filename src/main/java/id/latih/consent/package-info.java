/**
 * What people agree to: the texts in their versions, who agreed to which of them, when, and until when; for those
 * under 18, the agreement of a guardian. What rests on a consent asks here each time, so that a withdrawal counts at
 * once.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "core", "personal", "resident", "ui" })
package id.latih.consent;

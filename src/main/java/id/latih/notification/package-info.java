/**
 * Tells people: the inbox in the portal, and e-mail through an outbox in the database. What is said, and to
 * whom, is decided by the module that publishes the {@link id.latih.core.Notice}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "ui", "account", "personal", "retention", "health"})
package id.latih.notification;

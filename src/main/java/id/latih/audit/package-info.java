/**
 * Who did what, when and why: one line for each {@link id.latih.core.AuditEvent}, never changed afterwards.
 * What an application went through is in {@code enrolment}, beside the application.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "ui", "personal", "retention"})
package id.latih.audit;

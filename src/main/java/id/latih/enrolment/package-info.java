/**
 * An application's whole life: find, apply, screen, decide, confirm; seats and the waiting list. The state
 * machine is {@link id.latih.enrolment.ApplicationEvent}. What happens in the training is not here.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"core", "ui", "account", "region", "institute", "training", "resident", "resident::ui",
            "consent", "consent::ui", "limit", "personal", "retention", "health", "upload"})
package id.latih.enrolment;

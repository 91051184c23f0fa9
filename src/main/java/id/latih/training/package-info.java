/**
 * What can be learnt and when: vocations, programmes, and batches from draft to publication, with their
 * seats. Not here: who applies for them and who sits on the seats (enrolment).
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"core", "ui", "account", "region", "institute", "personal", "retention", "health"})
package id.latih.training;

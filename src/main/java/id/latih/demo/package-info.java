/**
 * The demo data: fills an empty database under the profile {@code demo}, and only then. It writes rows, not
 * through the services, since it also tells a past; its words and dates lie in {@code demo/*.csv}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "resident", "consent", "enrolment"})
package id.latih.demo;

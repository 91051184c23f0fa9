/**
 * How often something may be asked for: by an account, by a network address. Counted in the database, so that all
 * instances of the portal count together.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "personal"})
package id.latih.limit;

/**
 * The search for states that must not exist. Each module brings the {@link id.latih.health.HealthCheck}s of its own
 * tables; here they are run, every hour and on demand, and what they find is kept, shown to the administrators and
 * told to them once. Nothing is repaired here: what is impossible has a cause that somebody has to find.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"core", "ui", "account", "crypto", "personal", "audit :: ui"})
package id.latih.health;

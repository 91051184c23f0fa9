/**
 * How long each kind of data is kept, and what is left of a person afterwards.
 * <p>
 * {@link id.latih.retention.Erasure} takes a person out of all tables, as {@code personal} declares them; modules that
 * still have to do with the person say so by {@link id.latih.retention.OpenBusiness}. The periods are in one table,
 * and a run each night applies them by the modules' {@link id.latih.retention.RetentionRule}s. Not here: what the
 * tables know of people (personal), and how a person asks to be erased.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "personal", "ui"})
package id.latih.retention;

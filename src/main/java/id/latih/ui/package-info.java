/**
 * The shared kit of the signed-in views: layouts, menu, home, small components, error views. Knows no
 * module but the one that seals; modules put their views in their own {@code ui} package and hang tasks and counts in here.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "crypto"})
package id.latih.ui;

/**
 * The browsers that an account is signed in with: which they are, that they stay signed in while the portal is
 * restarted, and that their owner can sign each of them out. Who may sign in is decided in {@code account}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "ui", "personal", "retention"})
package id.latih.device;

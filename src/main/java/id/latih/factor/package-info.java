/**
 * The second step of signing in: codes of an authenticator app, and recovery codes for when it is lost. Who needs
 * one, and what is withheld until it is given, is decided in {@code account}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "ui", "crypto", "personal"})
package id.latih.factor;

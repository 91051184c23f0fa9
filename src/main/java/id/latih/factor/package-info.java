/**
 * What people sign in with beside a password: passkeys, codes of an authenticator app, and recovery codes for when
 * those are lost. Who needs two steps, and what is withheld until both are made, is decided in {@code account}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "ui", "crypto", "personal"})
package id.latih.factor;

/**
 * Accounts, roles, sign-in, sign-up and the links that work once. What a resident or an institute is besides
 * an account lives in their own modules.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "ui", "device", "device :: ui", "limit", "factor", "factor :: ui", "personal", "retention"})
package id.latih.account;

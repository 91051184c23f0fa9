/**
 * What every module speaks of: roles, the signed-in user, texts and dates for people, broken rules as
 * sentences, and the two events that tell notification and audit. No tables, no views.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package id.latih.core;

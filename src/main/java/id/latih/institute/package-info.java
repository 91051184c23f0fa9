/**
 * Partner institutes that train people: what they are, who works for them, and whether the agency has
 * verified them. Not here: what they offer (training), and the accounts of their staff (account).
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"core", "ui", "account", "region", "limit", "personal"})
package id.latih.institute;

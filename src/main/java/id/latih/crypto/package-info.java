/**
 * Sealing: what only the portal may read is stored encrypted, and found by a keyed hash. The master key comes
 * from the environment or a file and wraps the data keys, which lie in the table {@code key_set}. What is
 * sealed, and who may open it, is the business of the module that owns the table.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"database", "personal"})
package id.latih.crypto;

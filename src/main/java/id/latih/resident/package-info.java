/**
 * The resident: the profile with the identity number (NIK), and the documents uploaded once and used for
 * every application. Knows nothing of batches or applications; what locks a profile is asked through
 * {@link id.latih.resident.ProfileLock}, what uses a document through {@link id.latih.resident.DocumentUse}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"core", "crypto", "limit", "region", "ui", "upload", "personal", "health"})
package id.latih.resident;

package id.latih.crypto;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;

/** The key outside of the database, 32 bytes as base64, that does nothing but wrap the data keys inside. */
final class MasterKey {

    private static final int BYTES = 32;

    private final Aead aead;

    private MasterKey(Aead aead) {
        this.aead = aead;
    }

    /**
     * @param origin where the text stands, to name it in the sentence
     * @throws KeyProblem where the text is no such key
     */
    static MasterKey of(String text, String origin) {
        try {
            var bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == BYTES) {
                return new MasterKey(aead(bytes));
            }
        } catch (IllegalArgumentException noBase64) {
            // the sentence below is for this too, and must not repeat what was given
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        throw new KeyProblem("The key in " + origin + " is not 32 bytes in base64.",
                "Make one with: openssl rand -base64 32");
    }

    static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    byte[] wrap(KeyUse use, KeysetHandle keys) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, aead, use.associatedData());
    }

    /** @throws GeneralSecurityException where another key wrapped these */
    KeysetHandle unwrap(KeyUse use, byte[] wrapped) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, use.associatedData());
    }

    private static Aead aead(byte[] bytes) throws GeneralSecurityException {
        KeyUse.values();
        var parameters = AesGcmParameters.builder().setKeySizeBytes(BYTES).setIvSizeBytes(12).setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX).build();
        var key = AesGcmKey.builder().setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get())).build();
        return KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary()).build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}

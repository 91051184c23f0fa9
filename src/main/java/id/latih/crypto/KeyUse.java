package id.latih.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;

/** What a set of data keys is for; its name is the row's in {@code key_set}. */
enum KeyUse {
    /** AES-256-GCM. */
    SEAL(PredefinedAeadParameters.AES256_GCM),
    /** HMAC-SHA-256. */
    LOOK_UP(PredefinedPrfParameters.HMAC_SHA256_PRF);

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Parameters parameters;

    KeyUse(Parameters parameters) {
        this.parameters = parameters;
    }

    KeysetHandle newKeys() throws GeneralSecurityException {
        return KeysetHandle.generateNew(parameters);
    }

    /** The keys as they are, and one more that from now on is the one to seal with. */
    KeysetHandle oneMore(KeysetHandle keys) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(parameters).withRandomId().makePrimary()).build();
    }

    /** Binds wrapped keys to their use, so that neither passes for the other. */
    byte[] associatedData() {
        return ("key_set/" + name()).getBytes(StandardCharsets.US_ASCII);
    }
}

package id.latih.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

import javax.sql.DataSource;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals and opens what is stored, and hashes what must be found again without being readable. */
@Component
public class Vault {

    private static final int HASH_BYTES = 32;
    /** Names no row, so that an address opens nothing of what is stored. */
    private static final byte[] ADDRESS = "address".getBytes(StandardCharsets.US_ASCII);

    private final KeySets keySets;
    private volatile @Nullable Keys keys;

    private record Keys(Aead aead, PrfSet prfs) {
    }

    Vault(DataSource source, MasterKeys masterKeys) {
        this.keySets = new KeySets(source, masterKeys);
    }

    /** Sealed for this row of this column only, and unlike any other time. */
    public byte[] seal(SealedColumn column, long row, byte[] plain) {
        return encrypt(plain, column.associatedData(row));
    }

    public byte[] seal(SealedColumn column, long row, String plain) {
        return seal(column, row, plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException where these bytes were not sealed for this row, or were changed since */
    public byte[] open(SealedColumn column, long row, byte[] sealed) {
        try {
            return decrypt(sealed, column.associatedData(row));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open " + column.table() + "." + column.column() + " of row " + row, e);
        }
    }

    public String openText(SealedColumn column, long row, byte[] sealed) {
        return new String(open(column, row, sealed), StandardCharsets.UTF_8);
    }

    /** Sealed for an address, in letters that need no quoting there, and unlike any other time. */
    public String sealForAddress(String plain) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(encrypt(plain.getBytes(StandardCharsets.UTF_8), ADDRESS));
    }

    /** @return nothing where this was not sealed for an address, was changed since, or its key is no longer kept */
    public Optional<String> openFromAddress(String sealed) {
        try {
            return Optional.of(new String(decrypt(Base64.getUrlDecoder().decode(sealed), ADDRESS), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | GeneralSecurityException anythingElse) {
            return Optional.empty();
        }
    }

    /**
     * The same for the same value of the same kind, and of no use to whoever lacks the key.
     *
     * @param kind keeps the hashes of two kinds apart, such as {@code nik}
     */
    public byte[] hash(String kind, String value) {
        try {
            return keys().prfs.computePrimary((kind + ":" + value).getBytes(StandardCharsets.UTF_8), HASH_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the keys. @throws KeyProblem where they cannot be read */
    void load() {
        try {
            keys = new Keys(
                    keySets.get(KeyUse.SEAL).getPrimitive(RegistryConfiguration.get(), Aead.class),
                    keySets.get(KeyUse.LOOK_UP).getPrimitive(RegistryConfiguration.get(), PrfSet.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] encrypt(byte[] plain, byte[] associatedData) {
        try {
            return keys().aead.encrypt(plain, associatedData);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The keys may have been changed while this portal ran. */
    private byte[] decrypt(byte[] sealed, byte[] associatedData) throws GeneralSecurityException {
        try {
            return keys().aead.decrypt(sealed, associatedData);
        } catch (GeneralSecurityException perhapsNewerKey) {
            load();
            return keys().aead.decrypt(sealed, associatedData);
        }
    }

    private Keys keys() {
        var loaded = keys;
        if (loaded == null) {
            load();
            loaded = Objects.requireNonNull(keys);
        }
        return loaded;
    }
}

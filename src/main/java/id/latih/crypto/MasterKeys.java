package id.latih.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;

import com.google.crypto.tink.KeysetHandle;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import id.latih.database.OwnerOnlyFile;

/**
 * Finds the master key: {@code LATIH_KEY}, or the file {@code LATIH_KEY_FILE}. Only a portal with its own,
 * embedded database makes one by itself; whoever brings a server brings the key, and knows where it is kept.
 */
@Component
class MasterKeys {

    private final String text;
    private final Path file;
    private final boolean mayCreate;
    private final @Nullable MasterKey old;
    private @Nullable MasterKey current;

    MasterKeys(@Value("${latih.key:}") String text, @Value("${latih.key-file:}") String file,
            @Value("${latih.old-key:}") String oldText, @Value("${latih.old-key-file:}") String oldFile,
            @Value("${latih.db.url:}") String databaseUrl, @Value("${latih.data-dir:data}") Path dataFolder) {
        this.text = text;
        this.file = StringUtils.hasText(file) ? Path.of(file) : dataFolder.resolve("key");
        this.mayCreate = !StringUtils.hasText(databaseUrl);
        this.old = StringUtils.hasText(oldText) ? MasterKey.of(oldText, "LATIH_OLD_KEY")
                : StringUtils.hasText(oldFile) ? read(Path.of(oldFile)).orElseThrow(() -> missing(oldFile)) : null;
        this.current = given();
        if (current == null && !mayCreate) {
            throw StringUtils.hasText(file) ? missing(file) : new KeyProblem(
                    "A portal on a database server needs a key to encrypt identity numbers and documents with.",
                    "Set LATIH_KEY, or LATIH_KEY_FILE to a file that holds it. Make one with: openssl rand -base64 32");
        }
    }

    /** The key to wrap with; made now where this portal may. Call it only where nothing is wrapped yet. */
    synchronized MasterKey forFirstKeys() {
        if (current == null) {
            current = create();
        }
        return current;
    }

    /** @throws KeyProblem where the data keys in the database were wrapped by a key that is not here */
    synchronized MasterKey current() {
        if (current == null) {
            throw missing(file.toString());
        }
        return current;
    }

    /** By the key of today, or by the old one where that was given too. */
    KeysetHandle unwrap(KeyUse use, byte[] wrapped) {
        try {
            return current().unwrap(use, wrapped);
        } catch (GeneralSecurityException notCurrent) {
            try {
                if (old != null) {
                    return old.unwrap(use, wrapped);
                }
            } catch (GeneralSecurityException neither) {
                // the sentence below is for this too
            }
            throw new KeyProblem("The key given does not open the data keys in this database.",
                    "Give the key that this portal was started with before.");
        }
    }

    private @Nullable MasterKey given() {
        return StringUtils.hasText(text) ? MasterKey.of(text, "LATIH_KEY") : read(file).orElse(null);
    }

    private MasterKey create() {
        var made = MasterKey.random();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            OwnerOnlyFile.write(file, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MasterKey.of(made, file.toString());
    }

    private static Optional<MasterKey> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(MasterKey.of(Files.readString(file), file.toString()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyProblem missing(String file) {
        return new KeyProblem("The key file " + file + " is missing; without it the encrypted data cannot be read.",
                "Put the file back, from where its copy is kept, or set LATIH_KEY.");
    }
}

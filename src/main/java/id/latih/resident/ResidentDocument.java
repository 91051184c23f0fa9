package id.latih.resident;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import id.latih.core.DocumentType;
import id.latih.upload.CleanFile;

/** A document as uploaded once; a newer one of its type only marks it as replaced. */
@Entity
class ResidentDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable Long id;
    long residentId;
    @Enumerated(EnumType.STRING)
    DocumentType type = DocumentType.KTP;
    String fileName = "";
    String contentType = "";
    int size;
    String sha256 = "";
    Instant uploadedAt = Instant.EPOCH;
    @Nullable Instant replacedAt;

    protected ResidentDocument() {
    }

    ResidentDocument(long residentId, DocumentType type, String fileName, CleanFile file, Instant now) {
        this.residentId = residentId;
        this.type = type;
        this.fileName = fileName;
        this.contentType = file.kind().contentType();
        this.size = file.content().length;
        this.sha256 = sha256(file.content());
        this.uploadedAt = now;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    DocumentInfo info() {
        return new DocumentInfo(id(), residentId, type, fileName, contentType, size, uploadedAt);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

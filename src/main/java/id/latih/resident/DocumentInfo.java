package id.latih.resident;

import java.time.Instant;

import id.latih.core.DocumentType;

/**
 * A document without its bytes.
 *
 * @param contentType as found in the bytes: application/pdf, image/jpeg or image/png
 * @param size        in bytes
 */
public record DocumentInfo(long id, long residentId, DocumentType type, String fileName, String contentType,
        int size, Instant uploadedAt) {
}

package id.latih.resident;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.data.domain.Persistable;

/** The bytes of a document, apart so that lists never load them. Written once, never changed. */
@Entity
class ResidentDocumentContent implements Persistable<Long> {

    @Id
    long documentId;
    byte[] content = {};

    protected ResidentDocumentContent() {
    }

    ResidentDocumentContent(long documentId, byte[] content) {
        this.documentId = documentId;
        this.content = content;
    }

    @Override
    public Long getId() {
        return documentId;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}

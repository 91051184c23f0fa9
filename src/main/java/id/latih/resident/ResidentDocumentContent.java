package id.latih.resident;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.data.domain.Persistable;

/** The bytes of a document, sealed, and apart so that lists never load them. */
@Entity
class ResidentDocumentContent implements Persistable<Long> {

    @Id
    long documentId;
    byte[] sealed = {};

    protected ResidentDocumentContent() {
    }

    ResidentDocumentContent(long documentId, byte[] sealed) {
        this.documentId = documentId;
        this.sealed = sealed;
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

package id.latih.resident;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.DocumentType;
import id.latih.core.NotFound;

/** Documents for the other modules to read. Asks for no role: whoever calls has checked who may see them. */
@Service
@Transactional(readOnly = true)
public class DocumentDirectory {

    private final ResidentDocumentRepository documents;
    private final ResidentDocumentContentRepository contents;
    private final ResidentSeal seal;

    DocumentDirectory(ResidentDocumentRepository documents, ResidentDocumentContentRepository contents,
            ResidentSeal seal) {
        this.documents = documents;
        this.contents = contents;
        this.seal = seal;
    }

    /** What a resident has today, one of each type at most. */
    public Map<DocumentType, DocumentInfo> current(long residentId) {
        var current = new EnumMap<DocumentType, DocumentInfo>(DocumentType.class);
        documents.current(residentId).forEach(document -> current.put(document.type(), document));
        return current;
    }

    /** Any document, replaced ones too. */
    public Optional<DocumentInfo> find(long documentId) {
        return documents.findById(documentId).map(ResidentDocument::info);
    }

    /** @throws NotFound where there is no such document */
    public byte[] content(long documentId) {
        return contents.findById(documentId).map(seal::open).orElseThrow(() -> new NotFound("document", documentId));
    }
}

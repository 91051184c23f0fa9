package id.latih.resident.ui;

import java.util.Collection;
import java.util.Map;

import com.vaadin.flow.component.html.Div;

import id.latih.core.DocumentType;
import id.latih.resident.DocumentInfo;
import id.latih.resident.DocumentService;

/** The signed-in resident's documents of some types: add, see, replace, delete. What is added is kept at once. */
public class DocumentUploader extends Div {

    private final transient DocumentService documents;
    private final transient Runnable changed;

    /** @param changed told after each addition and deletion */
    public DocumentUploader(DocumentService documents, Runnable changed) {
        this.documents = documents;
        this.changed = changed;
        addClassNames("cards-list", "document-uploads");
    }

    /** Shows these types, each with what is there today. */
    public void show(Collection<DocumentType> types) {
        show(types, documents.own());
    }

    /** @param own what is there, where that was read already */
    public void show(Collection<DocumentType> types, Map<DocumentType, DocumentInfo> own) {
        removeAll();
        types.stream().sorted().forEach(type -> {
            var slot = new DocumentSlot(documents, type, changed);
            slot.show(own.get(type));
            add(slot);
        });
    }
}

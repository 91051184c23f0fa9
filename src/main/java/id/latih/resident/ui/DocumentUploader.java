package id.latih.resident.ui;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

import com.vaadin.flow.component.html.Div;

import id.latih.core.DocumentType;
import id.latih.resident.DocumentService;

/** The signed-in resident's documents of some types: add, see, replace, delete. What is added is kept at once. */
public class DocumentUploader extends Div {

    private final transient DocumentService documents;
    private final transient Runnable changed;
    private final Map<DocumentType, DocumentSlot> slots = new EnumMap<>(DocumentType.class);

    /** @param changed told after each addition and deletion */
    public DocumentUploader(DocumentService documents, Runnable changed) {
        this.documents = documents;
        this.changed = changed;
        addClassNames("cards-list", "document-uploads");
    }

    /** Shows these types, each with what is there today. */
    public void show(Collection<DocumentType> types) {
        removeAll();
        slots.clear();
        var own = documents.own();
        types.stream().sorted().forEach(type -> {
            var slot = new DocumentSlot(documents, type, changed);
            slot.show(own.get(type));
            slots.put(type, slot);
            add(slot);
        });
    }
}

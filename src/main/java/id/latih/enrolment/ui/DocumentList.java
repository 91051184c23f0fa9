package id.latih.enrolment.ui;

import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import id.latih.core.DocumentType;
import id.latih.core.Texts;
import id.latih.resident.DocumentInfo;
import id.latih.resident.ui.DocumentViewer;

/** The documents sent with an application, each opened in place, and which of those asked for are missing. */
class DocumentList extends Div {

    DocumentList(Set<DocumentType> asked, Map<DocumentType, DocumentInfo> sent, DocumentSource source) {
        addClassName("section");
        if (asked.isEmpty() && sent.isEmpty()) {
            add(new Paragraph(getTranslation("DocumentList.none")));
        }
        sent.values().forEach(document -> add(document(document, source)));
        asked.stream().filter(type -> !sent.containsKey(type)).sorted().forEach(type -> add(missing(type)));
    }

    private Details document(DocumentInfo document, DocumentSource source) {
        var details = new Details(getTranslation("DocumentList.document",
                getTranslation(Texts.key(document.type())), Shown.shortDate(document.uploadedAt())));
        details.setWidthFull();
        // read only when somebody wants to see it
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new DocumentViewer(document, () -> source.content(document.id())));
            }
        });
        return details;
    }

    private Div missing(DocumentType type) {
        var box = new Div(getTranslation("DocumentList.missing", getTranslation(Texts.key(type))));
        box.addClassName("warning-box");
        return box;
    }
}

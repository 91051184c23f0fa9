package id.latih.resident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import org.jspecify.annotations.Nullable;

import id.latih.core.Dates;
import id.latih.core.DocumentType;
import id.latih.core.Texts;
import id.latih.resident.DocumentInfo;
import id.latih.resident.DocumentService;
import id.latih.ui.Badge;
import id.latih.ui.Confirm;
import id.latih.ui.FileUpload;
import id.latih.ui.I18N;
import id.latih.ui.Toast;
import id.latih.upload.FileKind;

/**
 * The place of one type of document: what is there, and how to add, see, replace or delete it. Where a document is there
 * already, the place for another one is made when somebody wants to replace it.
 */
class DocumentSlot extends Div {

    private final transient DocumentService documents;
    private final DocumentType type;
    private final transient Runnable changed;
    private final Div state = new Div();
    private final Div buttons = new Div();
    private final Paragraph problem = new Paragraph();
    private final Div place = new Div();

    DocumentSlot(DocumentService documents, DocumentType type, Runnable changed) {
        this.documents = documents;
        this.type = type;
        this.changed = changed;
        addClassName("card");
        problem.addClassName("error-box");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        state.addClassName("section");
        buttons.addClassName("buttons");
        var help = new Paragraph(getTranslation("DocumentSlot.help." + type));
        help.addClassName("muted");
        add(new H2(name()), help, state, buttons, place, problem);
        show(null);
    }

    void show(@Nullable DocumentInfo document) {
        problem.setVisible(false);
        state.removeAll();
        buttons.removeAll();
        place.removeAll();
        if (document == null) {
            takeOne();
            state.add(new Div(new Badge(getTranslation("DocumentSlot.missing"), Badge.Tone.WAITING)));
            return;
        }
        var facts = new Paragraph(getTranslation("DocumentSlot.facts", document.fileName(),
                Math.max(1, document.size() / 1024), Dates.dateTime(document.uploadedAt(), I18N.language())));
        facts.addClassName("muted");
        state.add(new Div(new Badge(getTranslation("DocumentSlot.there"), Badge.Tone.GOOD)), facts);
        var replace = button("DocumentSlot.replace", this::takeOne);
        replace.setDisableOnClick(true);
        buttons.add(button("DocumentSlot.view", () -> view(document)), replace,
                button("DocumentSlot.delete", () -> ask(document)));
    }

    private void takeOne() {
        var upload = new FileUpload(FileKind.contentTypes(), DocumentService.MAX_BYTES, this::receive, this::refuse);
        var choose = new Button(getTranslation("DocumentSlot.choose"));
        choose.setAriaLabel(choose.getText() + ": " + name());
        upload.setUploadButton(choose);
        place.add(upload);
        choose.focus();
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.setAriaLabel(button.getText() + ": " + name());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Command receive(String fileName, byte[] content) {
        var document = documents.upload(type, fileName, content);
        return () -> {
            show(document);
            Toast.success(getTranslation("DocumentSlot.saved", name()));
            changed.run();
        };
    }

    private void refuse(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }

    private void view(DocumentInfo document) {
        DocumentViewer.dialog(document, () -> documents.content(document.id())).open();
    }

    private void ask(DocumentInfo document) {
        Confirm.danger(getTranslation("DocumentSlot.deleteTitle", name()), getTranslation("DocumentSlot.deleteText"),
                getTranslation("DocumentSlot.delete"), () -> delete(document));
    }

    private void delete(DocumentInfo document) {
        documents.delete(document.id());
        show(null);
        changed.run();
    }

    private String name() {
        return getTranslation(Texts.key(type));
    }
}

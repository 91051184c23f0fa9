package id.latih.training.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;

import id.latih.training.BatchData;
import id.latih.training.ChangeData;
import id.latih.ui.FormErrors;

/** Asks for other seats and dates of a published batch. Stays open while the request is refused. */
class ChangeDialog extends Dialog {

    private static final int NOTE_LENGTH = 1000;

    private final Binder<ChangeData> binder = new Binder<>(ChangeData.class);

    ChangeDialog(ChangeData now, Consumer<ChangeData> request) {
        setHeaderTitle(text("title"));
        setWidth("min(42rem, 96vw)");
        var seats = Fields.number(text("seats"), 1, BatchData.MOST_SEATS);
        var reserves = Fields.number(text("reserves"), 0, BatchData.MOST_RESERVES);
        var note = Fields.area(text("note"), NOTE_LENGTH);
        note.setHelperText(text("noteHelp"));
        var required = getTranslation("Form.required");
        binder.forField(seats).asRequired(required).bind("seats");
        binder.forField(reserves).asRequired(required).bind("reserves");
        var numbers = new Div(seats, reserves);
        numbers.addClassName("form-grid");
        var dates = new DateFields(binder).grid();
        binder.forField(note).asRequired(required).bind("note");
        var body = new Div(new Paragraph(text("intro")), numbers, dates, note);
        body.addClassName("section");
        note.setWidthFull();
        add(body);
        binder.readRecord(now);
        var send = new Button(text("send"), click -> submit(request));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("Button.cancel"), click -> close()), send);
    }

    private void submit(Consumer<ChangeData> request) {
        if (binder.validate().isOk() && FormErrors.guard(binder, () -> request.accept(value()))) {
            close();
        }
    }

    private ChangeData value() {
        try {
            return binder.writeRecord();
        } catch (ValidationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(String key) {
        return getTranslation("ChangeDialog." + key);
    }
}

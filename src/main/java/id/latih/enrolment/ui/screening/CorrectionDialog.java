package id.latih.enrolment.ui.screening;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

import id.latih.core.RuleViolation;
import id.latih.core.Texts;
import id.latih.ui.I18N;

/** Asks what the resident shall correct, word for word. Stays open, with what was typed, while it is refused. */
class CorrectionDialog extends Dialog {

    private static final int LENGTH = 1000;

    private final TextArea request = new TextArea(getTranslation("CorrectionDialog.request"));
    private final Select<CorrectionTemplate> template = new Select<>();

    CorrectionDialog(String name, Consumer<String> send) {
        setHeaderTitle(getTranslation("CorrectionDialog.title", name));
        setWidth("min(36rem, 96vw)");
        template.setLabel(getTranslation("CorrectionDialog.template"));
        template.setItems(CorrectionTemplate.values());
        template.setItemLabelGenerator(choice -> getTranslation(Texts.key(choice)));
        template.setWidthFull();
        template.addValueChangeListener(change -> insert(change.getValue()));
        request.setRequiredIndicatorVisible(true);
        request.setMaxLength(LENGTH);
        request.setMinHeight("8rem");
        request.setWidthFull();
        request.setValueChangeMode(ValueChangeMode.ON_BLUR);
        var body = new VerticalLayout(new Paragraph(getTranslation("CorrectionDialog.help")), template, request);
        body.setPadding(false);
        add(body);
        var ok = new Button(getTranslation("CorrectionDialog.send"), click -> submit(send));
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("Button.cancel"), click -> close()), ok);
    }

    /** Behind what is there already; the choice is free again for the next. */
    private void insert(@org.jspecify.annotations.Nullable CorrectionTemplate chosen) {
        if (chosen == null) {
            return;
        }
        var text = getTranslation(Texts.key(chosen));
        request.setValue(request.isEmpty() ? text : request.getValue().stripTrailing() + "\n" + text);
        request.setInvalid(false);
        template.clear();
        request.focus();
    }

    private void submit(Consumer<String> send) {
        try {
            send.accept(request.getValue());
            close();
        } catch (RuleViolation refused) {
            request.setErrorMessage(I18N.text(refused));
            request.setInvalid(true);
        }
    }
}

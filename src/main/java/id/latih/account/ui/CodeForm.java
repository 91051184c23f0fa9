package id.latih.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.TextField;

/** A code, sent as a form so that the session is a new one afterwards. */
@Tag("form")
class CodeForm extends HtmlContainer {

    /** @param help which codes are good @param error what was wrong with the last one, or empty @param first whether it is what one came for */
    CodeForm(String help, String error, boolean first) {
        addClassName("section");
        getElement().setAttribute("method", "post").setAttribute("action", "masuk/kode");
        var code = new TextField(getTranslation("CodeForm.code"));
        code.getElement().setAttribute("name", "kode").setAttribute("autocomplete", "one-time-code");
        code.setHelperText(help);
        code.setRequiredIndicatorVisible(true);
        code.setAutofocus(first);
        code.setWidthFull();
        code.setInvalid(!error.isEmpty());
        code.setErrorMessage(error);
        var kept = new Input();
        kept.setType("hidden");
        kept.getElement().setAttribute("name", "lanjutan").setAttribute("value", "ya");
        var submit = new Button(getTranslation("CodeForm.submit"));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit())");
        add(code, kept, submit);
    }
}

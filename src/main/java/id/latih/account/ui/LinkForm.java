package id.latih.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Input;

/** Signs in by a link's token: by a press and not by opening, which mail programs do too. */
@Tag("form")
class LinkForm extends HtmlContainer {

    LinkForm(String token) {
        addClassName("section");
        getElement().setAttribute("method", "post").setAttribute("action", "masuk/tautan");
        var secret = new Input();
        secret.setType("hidden");
        secret.getElement().setAttribute("name", "token").setAttribute("value", token);
        var stay = new Checkbox(getTranslation("SignInForm.stay"));
        stay.getElement().setAttribute("name", "remember-me");
        var submit = new Button(getTranslation("SignInForm.submit"));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit())");
        add(secret, stay, submit);
    }
}

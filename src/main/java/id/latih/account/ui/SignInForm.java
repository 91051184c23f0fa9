package id.latih.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

import id.latih.account.SignInFailure;
import id.latih.core.Texts;

/**
 * E-mail and password, in the browser's own elements: they are there at once, and password managers know them.
 * What is typed goes with the form and nowhere else, which is why the fields are none of Flow's.
 */
@Tag("form")
class SignInForm extends HtmlContainer {

    private final Div refused = new Div();

    SignInForm() {
        addClassName("sign-in");
        getElement().setAttribute("method", "post").setAttribute("action", "masuk");
        refused.addClassName("error-box");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        var email = input("username", "email", "username");
        var password = input("password", "password", "current-password");
        var show = tick();
        show.addClassName("show-password");
        var stay = tick();
        // the name that Spring Security asks for
        stay.getElement().setAttribute("name", "remember-me");
        var submit = new NativeButton(getTranslation("SignInForm.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("main-action");
        add(refused, label("email", email), email, label("password", password), password,
                line(show, "show"), line(stay, "stay"), submit, new Anchor("lupa-sandi", getTranslation("SignInForm.forgotten")));
    }

    private static HtmlComponent input(String name, String type, String autocomplete) {
        var input = new HtmlComponent("input");
        input.setId(name);
        input.getElement().setAttribute("type", type).setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete).setAttribute("autocapitalize", "none")
                .setAttribute("required", true);
        return input;
    }

    private static HtmlComponent tick() {
        var tick = new HtmlComponent("input");
        tick.getElement().setAttribute("type", "checkbox");
        return tick;
    }

    private NativeLabel line(HtmlComponent tick, String key) {
        var line = new NativeLabel();
        line.addClassName("choice-line");
        line.add(tick);
        line.add(getTranslation("SignInForm." + key));
        return line;
    }

    private NativeLabel label(String key, HtmlComponent input) {
        var label = new NativeLabel(getTranslation("SignInForm." + key));
        label.setFor(input);
        return label;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                this.querySelector('.show-password').onchange = change =>
                    this.querySelector('#password').type = change.target.checked ? 'text' : 'password';
                if (matchMedia('(pointer: fine)').matches) addEventListener('vaadin-navigated',
                    () => this.querySelector('#username').focus(), { once: true });""");
    }

    void refuse(SignInFailure failure) {
        var title = new Paragraph(getTranslation(failure == SignInFailure.ENDED ? "SignInForm.ended" : "SignInForm.refused"));
        title.addClassName("box-title");
        refused.removeAll();
        refused.add(title, new Paragraph(getTranslation(Texts.key(failure))));
        refused.setVisible(true);
    }
}

package id.latih.account.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.annotation.Value;

import id.latih.account.SignInFailure;
import id.latih.core.CurrentUser;
import id.latih.ui.Page;
import id.latih.ui.PublicLayout;

/** Sign-in by e-mail and password; in demo mode also one click for each demo account. */
@Route(value = "masuk", layout = PublicLayout.class)
@AnonymousAllowed
class SignInView extends Page implements BeforeEnterObserver {

    private final transient CurrentUser currentUser;
    private final LoginForm form = new LoginForm();
    private final Anchor signUp = new Anchor("daftar", text("signUp"));

    SignInView(CurrentUser currentUser, @Value("${latih.demo:false}") boolean demo) {
        this.currentUser = currentUser;
        form.setAction("masuk");
        form.setI18n(words());
        form.getElement().appendChild(stay().getElement());
        form.addForgotPasswordListener(click -> getUI().ifPresent(ui -> ui.navigate("lupa-sandi")));
        signUp.setRouterIgnore(false);
        add(form, new Div(new Paragraph(text("newHere")), signUp));
        if (demo) {
            add(new DemoSignIn());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var next = ReturnPath.of(event);
        if (currentUser.find().isPresent()) {
            event.forwardTo(next.orElse("beranda"));
            return;
        }
        next.ifPresent(ReturnPath::remember);
        ReturnPath.remembered().ifPresent(path -> signUp.setHref(ReturnPath.append("daftar", path)));
        event.getLocation().getQueryParameters().getSingleParameter("gagal").flatMap(SignInFailure::of)
                .ifPresent(failure -> form.showErrorMessage(text("refused"), text(failure)));
    }

    /** Sent with the form, by the name that Spring Security asks for. */
    private Checkbox stay() {
        var stay = new Checkbox(text("stay"));
        stay.getElement().setAttribute("slot", "custom-form-area").setAttribute("name", "remember-me");
        return stay;
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(text("form"));
        words.getForm().setUsername(text("email"));
        words.getForm().setPassword(text("password"));
        words.getForm().setSubmit(text("submit"));
        words.getForm().setForgotPassword(text("forgotten"));
        words.getErrorMessage().setUsername(text("emailMissing"));
        words.getErrorMessage().setPassword(text("passwordMissing"));
        return words;
    }
}

package id.latih.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.jspecify.annotations.Nullable;

import id.latih.account.SignUp;
import id.latih.account.SignUpForm;
import id.latih.ui.I18N;
import id.latih.ui.Page;
import id.latih.ui.PublicLayout;
import id.latih.ui.Toast;

/**
 * Sign-up of residents. A page to go to afterwards, asked for by {@code ?lanjut=} or kept back by the sign-in
 * page, is remembered until sign-in, also by the link in the mail.
 */
@Route(value = "daftar", layout = PublicLayout.class)
@AnonymousAllowed
class SignUpView extends Page implements BeforeEnterObserver {

    private final transient SignUp signUp;
    private final SignUpFields fields = new SignUpFields();
    private final Anchor signIn = new Anchor("masuk", text("signIn"));
    private final Div content = new Div();
    private @Nullable String next;

    SignUpView(SignUp signUp) {
        this.signUp = signUp;
        var submit = FormParts.primary(text("submit"), this::register);
        content.addClassName("section");
        content.add(new Paragraph(text("text")), fields, submit, new Div(new Paragraph(text("haveAccount")), signIn));
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ReturnPath.of(event).ifPresent(ReturnPath::remember);
        next = ReturnPath.remembered().orElse(null);
        if (next != null) {
            signIn.setHref(ReturnPath.append("masuk", next));
        }
    }

    private void register() {
        fields.submit(form -> {
            signUp.register(new SignUpForm(form.name(), form.email(), form.password(), I18N.language().getLanguage(),
                    next));
            showSent(form.email());
        });
    }

    private void showSent(String email) {
        setHeading(text("sentTitle"));
        var again = new Button(text("again"), click -> {
            signUp.sendAgain(email, next);
            Toast.success(text("sentAgain"));
        });
        again.setDisableOnClick(true);
        content.removeAll();
        content.add(new Paragraph(text("sent", email)), new Paragraph(text("sentHelp")), again, signIn);
    }
}

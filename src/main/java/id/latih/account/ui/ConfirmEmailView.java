package id.latih.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import id.latih.account.SignUp;
import id.latih.core.RuleViolation;
import id.latih.ui.I18N;
import id.latih.ui.Page;
import id.latih.ui.PublicLayout;

/** Where the link of a sign-up leads: the address is confirmed by opening it. */
@Route(value = "konfirmasi", layout = PublicLayout.class)
@AnonymousAllowed
class ConfirmEmailView extends Page implements HasUrlParameter<String> {

    private final transient SignUp signUp;
    private final Div content = new Div();

    ConfirmEmailView(SignUp signUp) {
        this.signUp = signUp;
        content.addClassName("section");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        content.removeAll();
        var next = ReturnPath.of(event);
        next.ifPresent(ReturnPath::remember);
        var signIn = new Anchor(next.map(path -> ReturnPath.append("masuk", path)).orElse("masuk"), text("signIn"));
        try {
            signUp.confirm(token);
            setHeading(text("done"));
            content.add(new Paragraph(text("doneText")), signIn);
        } catch (RuleViolation over) {
            setHeading(text("over"));
            content.add(new Paragraph(I18N.text(over)), new SendLinkFields(text("again"), email -> signUp.sendAgain(email, next.orElse(null))));
        }
    }
}

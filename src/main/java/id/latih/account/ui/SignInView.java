package id.latih.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.annotation.Value;

import id.latih.account.SignInFailure;
import id.latih.core.CurrentUser;
import id.latih.core.PortalAddress;
import id.latih.factor.ui.PasskeySignIn;
import id.latih.ui.Page;
import id.latih.ui.PlainView;
import id.latih.ui.PublicLayout;

/** Sign-in by e-mail and password, or by a passkey; in demo mode also one click for each demo account. */
@Route(value = "masuk", layout = PublicLayout.class)
@AnonymousAllowed
@PlainView({SignInView.class, SignInForm.class, DemoSignIn.class, PasskeySignIn.class})
class SignInView extends Page implements BeforeEnterObserver {

    private final transient CurrentUser currentUser;
    private final SignInForm form = new SignInForm();
    private final Anchor signUp = new Anchor("daftar", text("signUp"));

    SignInView(CurrentUser currentUser, PortalAddress address, @Value("${latih.demo:false}") boolean demo) {
        this.currentUser = currentUser;
        signUp.setRouterIgnore(false);
        add(form, PasskeySignIn.first(address), new Div(new Anchor("masuk/tautan", text("byLink"))), new Div(new Paragraph(text("newHere")), signUp));
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
                .or(() -> SignInFailure.of(VaadinRequest.getCurrent().getCookies())).ifPresent(form::refuse);
    }
}

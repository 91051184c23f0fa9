package id.latih.institute.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import id.latih.institute.InstituteApplications;
import id.latih.ui.FormErrors;
import id.latih.ui.I18N;
import id.latih.ui.Page;
import id.latih.ui.PageLink;
import id.latih.ui.PublicLayout;

/** Where an institute applies for access; open to visitors. */
@Route(value = InstituteNavigation.APPLY, layout = PublicLayout.class)
@AnonymousAllowed
class RegisterInstituteView extends Page {

    private final transient InstituteApplications applications;
    private final InstituteForm institute = new InstituteForm();
    private final FirstStaffForm person = new FirstStaffForm();
    private final Div content = new Div();

    RegisterInstituteView(InstituteApplications applications) {
        this.applications = applications;
        var send = new Button(text("send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(send, new PageLink("masuk", text("signIn")));
        buttons.addClassName("buttons");
        content.addClassName("section");
        content.add(new Paragraph(text("intro")), new H2(text("institute")), institute, new H2(text("person")), person,
                buttons);
        add(content);
    }

    private void send() {
        if (FormErrors.valid(institute.binder(), person.binder()) && FormErrors.guard(List.of(institute.binder(), person.binder()), () ->
                applications.apply(institute.value(), person.value(), I18N.language()))) {
            thank();
        }
    }

    private void thank() {
        setHeading(text("sentTitle"));
        content.removeAll();
        content.add(new Paragraph(text("sentMail", person.value().staffEmail())), new Paragraph(text("sentThen")),
                new PageLink("masuk", text("signIn")));
    }
}

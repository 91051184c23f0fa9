package id.latih.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import id.latih.account.FirstAdministrator;
import id.latih.ui.I18N;
import id.latih.ui.Page;
import id.latih.ui.PublicLayout;

/** Where the link leads that the portal prints while it has no administrator. */
@Route(value = "admin-pertama", layout = PublicLayout.class)
@AnonymousAllowed
class FirstAdministratorView extends Page implements HasUrlParameter<String> {

    private final transient FirstAdministrator first;
    private final Div content = new Div();

    FirstAdministratorView(FirstAdministrator first) {
        this.first = first;
        content.addClassName("section");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        content.removeAll();
        if (first.isGood(token)) {
            var fields = new SignUpFields();
            content.add(new Paragraph(text("text")), fields, FormParts.primary(text("submit"),
                    () -> fields.submit(form -> {
                        first.create(token, form.name(), form.email(), form.password(), I18N.language());
                        show("done", "doneText");
                    })));
        } else {
            show("over", "overText");
        }
    }

    private void show(String heading, String sentence) {
        setHeading(text(heading));
        content.removeAll();
        content.add(new Paragraph(text(sentence)), new Anchor("masuk", text("signIn")));
    }
}

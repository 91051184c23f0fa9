package id.latih.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;

import id.latih.account.LinkPurpose;
import id.latih.account.PasswordLinks;
import id.latih.core.RuleViolation;
import id.latih.ui.I18N;
import id.latih.ui.Page;

/** Where a link leads by which a password is chosen. Opening it uses nothing up; saving does. */
abstract class ChoosePasswordPage extends Page implements HasUrlParameter<String> {

    private final transient PasswordLinks links;
    private final LinkPurpose purpose;
    private final Div content = new Div();

    ChoosePasswordPage(PasswordLinks links, LinkPurpose purpose) {
        this.links = links;
        this.purpose = purpose;
        content.addClassName("section");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        ReturnPath.of(event).ifPresent(ReturnPath::remember);
        if (links.isGood(token, purpose)) {
            showForm(token);
        } else {
            showOver();
        }
    }

    private void showForm(String token) {
        var password = FormParts.newPassword();
        password.setRequiredIndicatorVisible(true);
        content.removeAll();
        content.add(new Paragraph(text("text")), password, FormParts.primary(text("save"), () -> {
            try {
                var secret = links.choose(token, purpose, password.getValue());
                setHeading(text("done"));
                content.removeAll();
                content.add(new Paragraph(text("doneText")), new LinkForm(secret));
                focusHeading();
            } catch (RuleViolation refused) {
                if (!links.isGood(token, purpose)) {
                    showOver();
                    focusHeading();
                    return;
                }
                password.setInvalid(true);
                password.setErrorMessage(I18N.text(refused));
            }
        }));
    }

    private void showOver() {
        setHeading(text("over"));
        content.removeAll();
        content.add(new Paragraph(getTranslation("Links.over")), new SendLinkFields(text("again"), links::forgotten));
    }
}

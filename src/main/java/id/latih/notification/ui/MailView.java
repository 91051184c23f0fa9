package id.latih.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Role;
import id.latih.notification.MailAdministration;
import id.latih.notification.MailDetail;
import id.latih.notification.MailState;
import id.latih.ui.Page;
import id.latih.ui.Toast;

/** One mail of the outbox. Its text is shown in demo mode only, in a frame where no script runs. */
@Route(NotificationNavigation.MAILS)
@RolesAllowed(Role.Names.ADMINISTRATOR)
class MailView extends Page implements HasUrlParameter<Long> {

    private final transient MailAdministration mails;
    private final Div content = new Div();

    MailView(MailAdministration mails) {
        this.mails = mails;
        content.addClassName("section");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        show(mails.get(id));
    }

    private void show(MailDetail mail) {
        setHeading(mail.subject());
        setActions();
        content.removeAll();
        content.add(new MailFacts(mail));
        if (mail.state() != MailState.SENT) {
            setActions(new Button(text("again"), click -> sendAgain(mail.id())));
        }
        content.add(mail.html() == null ? new Paragraph(text("hidden")) : frame(mail.subject(), mail.html()));
        var back = new Anchor(NotificationNavigation.MAILS, text("back"));
        back.getElement().setAttribute("router-link", true);
        content.add(back);
    }

    private IFrame frame(String subject, String html) {
        var frame = new IFrame();
        frame.setSrcdoc(html);
        // links may open in a tab of their own; scripts, forms and the portal's own cookies stay out
        frame.getElement().setAttribute("sandbox", "allow-popups allow-popups-to-escape-sandbox");
        frame.getElement().setAttribute("title", text("frame", subject));
        frame.setWidthFull();
        frame.setHeight("36rem");
        frame.getStyle().setBorder("1px solid var(--latih-line)").setBorderRadius("0.75rem");
        return frame;
    }

    private void sendAgain(long id) {
        mails.sendAgain(id);
        Toast.success(text("queued"));
        show(mails.get(id));
    }
}

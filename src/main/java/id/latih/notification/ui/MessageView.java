package id.latih.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import id.latih.core.Dates;
import id.latih.notification.Inbox;
import id.latih.ui.I18N;
import id.latih.ui.Page;

/** One message; opening it marks it read. */
@Route(NotificationNavigation.INBOX)
@PermitAll
class MessageView extends Page implements HasUrlParameter<Long> {

    private final transient Inbox inbox;
    private final Article content = new Article();

    MessageView(Inbox inbox) {
        this.inbox = inbox;
        content.addClassName("card");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        var message = inbox.open(id);
        setHeading(message.subject());
        content.removeAll();
        var at = new Paragraph(Dates.dateTime(message.at(), I18N.language()));
        at.addClassName("muted");
        content.add(at);
        for (var paragraph : message.body().split("\n\n")) {
            var text = new Paragraph(paragraph);
            text.getStyle().setWhiteSpace(Style.WhiteSpace.PRE_LINE);
            content.add(text);
        }
        var links = new Div();
        links.addClassName("buttons");
        if (message.link() != null) {
            links.add(link(message.link().substring(1), text("open")));
        }
        links.add(link(NotificationNavigation.INBOX, text("back")));
        content.add(links);
    }

    private static Anchor link(String path, String words) {
        var link = new Anchor(path, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}

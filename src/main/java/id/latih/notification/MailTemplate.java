package id.latih.notification;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import id.latih.core.Texts;

/** Gives a message its form as a mail: once as HTML, once as plain text. */
@Component
class MailTemplate {

    /** @param link the page's whole address, or empty */
    record Content(String subject, String body, String link, Locale language) {
    }

    private final ITemplateEngine templates;
    private final Texts texts;
    private final MailSettings settings;

    MailTemplate(ITemplateEngine templates, Texts texts, MailSettings settings) {
        this.templates = templates;
        this.texts = texts;
        this.settings = settings;
    }

    String html(Content content) {
        return html(content, false);
    }

    /** @param linked whether lines that are addresses of the portal become links; others may be part of what people wrote */
    String html(Content content, boolean linked) {
        var context = new Context(content.language());
        context.setVariable("subject", content.subject());
        context.setVariable("paragraphs", List.of(content.body().split("\n\n")));
        context.setVariable("link", content.link());
        context.setVariable("linked", linked);
        context.setVariable("button", text(content, "button"));
        context.setVariable("copy", text(content, "copy"));
        context.setVariable("office", text(content, "office"));
        context.setVariable("why", text(content, "why"));
        context.setVariable("home", settings.absolute("/"));
        return templates.process("mail/notice", context);
    }

    String plain(Content content) {
        var link = content.link().isEmpty() ? "" : "\n\n" + content.link();
        return content.body() + link + "\n\n-- \n" + text(content, "office") + "\n" + text(content, "why") + "\n";
    }

    private String text(Content content, String key) {
        return texts.get(content.language(), "MailTemplate." + key);
    }
}

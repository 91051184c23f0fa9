package id.latih.notification;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one mail to the mail server. A mail has the same number each time, so that mailboxes may know it again. */
@Component
class MailTransport {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender sender;
    private final MailSettings settings;

    MailTransport(JavaMailSender sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    /** @throws org.springframework.mail.MailException where the server is down or refuses it */
    void send(Mail mail) throws MessagingException, UnsupportedEncodingException {
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, UTF_8);
        helper.setFrom(new InternetAddress(settings.from(), "Latih", UTF_8));
        helper.setTo(mail.recipientName.isEmpty() ? new InternetAddress(mail.recipient)
                : new InternetAddress(mail.recipient, mail.recipientName, UTF_8));
        helper.setSubject(mail.subject);
        helper.setText(mail.textBody, mail.htmlBody);
        message.setHeader("Content-Language", mail.language);
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.unsubscribe != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setHeader("Message-ID", "<%d.%d@%s>".formatted(mail.id, mail.createdAt.toEpochMilli(),
                settings.from().substring(settings.from().indexOf('@') + 1)));
        sender.send(message);
    }
}

package id.latih.chaos;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** Takes every mail and forgets none. */
final class MailServer implements AutoCloseable {

    private final GreenMail server;

    MailServer(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        // a portal that is killed hangs up in the middle of a mail: nothing to speak of
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            if (!thread.getName().startsWith("smtp:")) {
                failure.printStackTrace();
            }
        });
    }

    int count() {
        return server.getReceivedMessages().length;
    }

    /** How often each mail came, by the number that the outbox has for it. */
    Map<Long, Long> deliveries() {
        return Arrays.stream(server.getReceivedMessages()).map(MailServer::number)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static long number(MimeMessage message) {
        try {
            return Long.parseLong(message.getMessageID().replaceAll("<(\\d+)\\..*", "$1"));
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}

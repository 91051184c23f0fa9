package id.latih.notification;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;

import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.core.OutsideMail;
import id.latih.core.OutsideMailsForgotten;
import id.latih.core.PortalAddress;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.testing.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MailOutboxDbTest extends NotificationTestBase {

    @Autowired
    MailQueue queue;
    @Autowired
    MailAdministration administration;
    @Autowired
    MutableClock clock;

    private final ServerSetup setup = ServerSetup.SMTP.dynamicPort();
    private GreenMail server = new GreenMail(setup);

    @AfterEach
    void tidy() {
        clock.reset();
        server.stop();
    }

    @Test
    void aServerThatIsDownDelaysAndLosesNothing() throws Exception {
        var one = queued("id");
        var two = queued("id");
        outbox(1).deliver();
        assertThat(List.of(state(one), state(two))).containsOnly("QUEUED");
        server.start();
        var outbox = outbox(server.getSmtp().getPort());
        outbox.deliver();
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        outbox.deliver();
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(List.of(state(one), state(two))).containsOnly("SENT");
        assertThat(server.getReceivedMessages()[0].getContentType()).contains("multipart");
    }

    @Test
    void twoWorkersSendEachMailOnce() throws Exception {
        for (var i = 0; i < 50; i++) {
            queued("id");
        }
        server.start();
        var together = new CyclicBarrier(2);
        Callable<Void> worker = () -> {
            var outbox = outbox(server.getSmtp().getPort());
            together.await();
            outbox.deliver();
            return null;
        };
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (var done : pool.invokeAll(List.of(worker, worker))) {
                done.get();
            }
        }
        assertThat(server.getReceivedMessages()).hasSize(50);
    }

    @Test
    void theDemoSendsNothingAndKeepsAllToRead() {
        var one = queued("id");
        var two = queued("en");
        var settings = new MailSettings("", "latih@contoh.id", new PortalAddress("http://localhost"), true);
        new MailOutbox(queue, new MailTransport(new JavaMailSenderImpl(), settings), settings).deliver();
        assertThat(List.of(state(one), state(two))).containsOnly("SENT");
        assertThat(jdbc.sql("select count(*) from mail where sent_at is not null and attempts = 1 and html_body <> ''")
                .query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void aSecretIsNotKeptOnceSent() {
        var reader = account("id");
        write(Notice.byMailOnly(reader, "Notice.resetPassword", Map.of("name", NoticeValue.text("A")),
                "/sandi-baru/x"));
        server.start();
        outbox(server.getSmtp().getPort()).deliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(jdbc.sql("select concat(text_body, html_body) from mail where recipient = ?").param(email(reader))
                .query(String.class).single()).isEmpty();
    }

    @Test
    void aMailToSomebodyOutsideCanBeStoppedWithOneClickAndIsNotKept() throws Exception {
        var mail = new OutsideMail(UUID.randomUUID(), "test-1", "luar@contoh.id", "id", "Kabar",
                "Ada yang baru.\nhttp://localhost/pelatihan/las", "/pelatihan", "/kabari/berhenti/x");
        transaction.executeWithoutResult(status -> events.publishEvent(mail));
        transaction.executeWithoutResult(status -> events.publishEvent(mail));
        Awaitility.await().until(() -> outside() == 1);
        server.start();
        outbox(server.getSmtp().getPort()).deliver();
        var sent = server.getReceivedMessages()[0];
        assertThat(sent.getHeader("List-Unsubscribe")).containsExactly("<http://localhost:8080/kabari/berhenti/x>");
        assertThat(sent.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(sent.getHeader("To")).containsExactly("luar@contoh.id");
        assertThat(jdbc.sql("select concat(text_body, html_body) from mail where topic = 'test-1'")
                .query(String.class).single()).isEmpty();
        transaction.executeWithoutResult(status -> events.publishEvent(new OutsideMailsForgotten("test-1")));
        Awaitility.await().until(() -> outside() == 0);
    }

    /** Killed between handing over and noting: the next worker cannot know whether it arrived. */
    @Test
    void aMailThatAWorkerDiedOverIsSentAgainAndSaysSo() throws Exception {
        var sent = queued("id");
        var untouched = queued("id");
        queue.claim(2);
        queue.handedOver(mailId(sent));
        server.start();
        outbox(server.getSmtp().getPort()).deliver();
        assertThat(server.getReceivedMessages()).as("left alone while the worker may live").isEmpty();
        clock.advance(Duration.ofMinutes(11));
        outbox(server.getSmtp().getPort()).deliver();
        assertThat(server.getReceivedMessages()).hasSize(2);
        signIn(account("id"), Role.ADMINISTRATOR);
        var mail = administration.get(mailId(sent));
        assertThat(mail.maybeTwice()).isTrue();
        assertThat(administration.list(new MailFilter("", null, true), PageRequest.of(0, 5)))
                .containsExactly(new MailRow(mail.id(), mail.createdAt(), mail.recipient(), mail.subject(), mail.state(),
                        mail.attempts(), mail.lastError(), true))
                .extracting(MailRow::id).doesNotContain(mailId(untouched));
    }

    @Test
    void aMailThatCouldNotBeNotedAsSentIsNotedLaterAndNotSentTwice() throws Exception {
        var reader = queued("id");
        var away = new AtomicBoolean(true);
        var forgetful = new MailQueue(null, null, clock, Duration.ZERO) {
            @Override
            List<Mail> claim(int most) {
                return queue.claim(most);
            }

            @Override
            boolean handedOver(long id) {
                return queue.handedOver(id);
            }

            @Override
            void sent(long id) {
                if (away.getAndSet(false)) {
                    throw new DataAccessResourceFailureException("the database is away");
                }
                queue.sent(id);
            }
        };
        server.start();
        var outbox = outbox(server.getSmtp().getPort(), forgetful);
        assertThatThrownBy(outbox::deliver).isInstanceOf(DataAccessResourceFailureException.class);
        clock.advance(Duration.ofMinutes(11));
        outbox.deliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(state(reader)).isEqualTo("SENT");
        assertThat(administrationSees(reader).maybeTwice()).isFalse();
    }

    /** With the person whom it is for, for example. */
    @Test
    void aMailThatIsDeletedWhileItIsSentHoldsNoOtherUp() throws Exception {
        var gone = queued("id");
        server.start();
        var settings = settings();
        var outbox = new MailOutbox(queue, new MailTransport(sender(server.getSmtp().getPort()), settings) {
            @Override
            void send(Mail mail) throws MessagingException, UnsupportedEncodingException {
                super.send(mail);
                jdbc.sql("delete from mail where id = ? and recipient = ?").params(mail.id, email(gone)).update();
            }
        }, settings);
        outbox.deliver();
        var next = queued("id");
        outbox.deliver();
        assertThat(state(next)).isEqualTo("SENT");
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aMailThatIsDeletedBeforeItsTurnIsNotSent() {
        var gone = queued("id");
        var next = queued("id");
        server.start();
        var deleting = new MailQueue(null, null, clock, Duration.ZERO) {
            @Override
            List<Mail> claim(int most) {
                var claimed = queue.claim(most);
                jdbc.sql("delete from mail where recipient = ?").param(email(gone)).update();
                return claimed;
            }

            @Override
            boolean handedOver(long id) {
                return queue.handedOver(id);
            }

            @Override
            void sent(long id) {
                queue.sent(id);
            }
        };
        outbox(server.getSmtp().getPort(), deleting).deliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(state(next)).isEqualTo("SENT");
        queue.failed(Long.MAX_VALUE, "gone");
    }

    /** The server has it all, and is gone before it says so. */
    @Test
    void aMailWhoseAnswerNeverCameMayArriveTwiceAndKeepsItsNumber() throws Exception {
        var reader = queued("id");
        try (var broken = new BrokenMailServer()) {
            outbox(broken.port()).deliver();
        }
        assertThat(administrationSees(reader).maybeTwice()).isTrue();
        clock.advance(Duration.ofMinutes(1));
        server.start();
        outbox(server.getSmtp().getPort()).deliver();
        assertThat(server.getReceivedMessages()[0].getMessageID()).matches("<" + mailId(reader) + "\\.\\d+@contoh\\.id>");
    }

    @Test
    void aServerThatRefusesLeavesNoDoubt() {
        var reader = queued("id");
        outbox(1).deliver();
        assertThat(administrationSees(reader).maybeTwice()).isFalse();
    }

    private MailDetail administrationSees(long reader) {
        signIn(account("id"), Role.ADMINISTRATOR);
        return administration.get(mailId(reader));
    }

    @Test
    void afterThreeDaysAMailIsGivenUpAndCanBeSentAgain() {
        var reader = queued("id");
        var id = mailId(reader);
        var waited = Duration.ZERO;
        for (var i = 1; i <= MailQueue.MOST_ATTEMPTS; i++) {
            queue.failed(id, "down");
            waited = waited.plus(i < MailQueue.MOST_ATTEMPTS ? MailQueue.delay(i) : Duration.ZERO);
        }
        assertThat(waited).isBetween(Duration.ofHours(71), Duration.ofHours(73));
        assertThat(state(reader)).isEqualTo("FAILED");
        signIn(account("id"), Role.ADMINISTRATOR);
        assertThat(administration.failed()).isOne();
        administration.sendAgain(id);
        assertThat(state(reader)).isEqualTo("QUEUED");
        queue.sent(id);
        assertThatThrownBy(() -> administration.sendAgain(id)).isInstanceOf(RuleViolation.class);
        assertThat(administration.get(id).html()).as("shown in demo mode only").isNull();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void otherRolesSeeNoMails(Role role) {
        signIn(account("id"), role);
        assertThatThrownBy(() -> administration.list(MailFilter.ALL, PageRequest.of(0, 5)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.get(1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.sendAgain(1)).isInstanceOf(AccessDeniedException.class);
    }

    private MailOutbox outbox(int port) {
        return outbox(port, queue);
    }

    private MailOutbox outbox(int port, MailQueue of) {
        var settings = settings();
        return new MailOutbox(of, new MailTransport(sender(port), settings), settings);
    }

    private static MailSettings settings() {
        return new MailSettings("127.0.0.1", "latih@contoh.id", new PortalAddress("http://localhost"), false);
    }

    private static JavaMailSenderImpl sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", "2000");
        sender.setJavaMailProperties(properties);
        return sender;
    }

    private long queued(String language) {
        var reader = account(language);
        write(Notice.to(reader, TEXT, Map.of(), "/beranda"));
        return reader;
    }

    private int outside() {
        return jdbc.sql("select count(*) from mail where recipient = 'luar@contoh.id'").query(Integer.class).single();
    }

    private long mailId(long account) {
        return jdbc.sql("select id from mail where recipient = ?").param(email(account)).query(Long.class).single();
    }

    private String state(long account) {
        return jdbc.sql("select state from mail where recipient = ?").param(email(account)).query(String.class).single();
    }
}

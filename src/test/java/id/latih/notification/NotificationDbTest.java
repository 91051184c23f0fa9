package id.latih.notification;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.NoSuchMessageException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.core.Role;
import id.latih.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NotificationDbTest extends NotificationTestBase {

    @Autowired
    Inbox inbox;

    @Test
    void aNoticeReachesInboxAndOutboxInTheReadersLanguage() {
        var indonesian = account("id");
        var english = account("en");
        transaction.executeWithoutResult(status ->
                events.publishEvent(Notice.to(Set.of(indonesian, english), TEXT, Map.of(), "/beranda")));
        assertThat(subject(indonesian)).isEqualTo("Akun Anda aktif kembali");
        assertThat(subject(english)).isEqualTo("Your account is enabled again");
        signIn(english, Role.RESIDENT);
        assertThat(inbox.unread()).isOne();
        assertThat(jdbc.sql("select html_body from mail where recipient = ?").param(email(english))
                .query(String.class).single()).contains("/beranda").contains("Open in Latih");
    }

    @Test
    void anEventThatComesTwiceTellsOnce() {
        var reader = account("id");
        var notice = Notice.to(reader, TEXT, Map.of(), "");
        write(notice);
        write(notice);
        signIn(reader, Role.RESIDENT);
        assertThat(inbox.list(PageRequest.of(0, 9))).hasSize(1);
        assertThat(mails(reader)).isOne();
    }

    @Test
    void whatDidNotHappenIsNotTold() {
        var reader = account("id");
        transaction.executeWithoutResult(status -> {
            events.publishEvent(Notice.to(reader, TEXT, Map.of(), ""));
            status.setRollbackOnly();
        });
        assertThat(mails(reader)).isZero();
    }

    @Test
    void whatCannotBeToldDoesNotHappen() {
        var reader = account("id");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            jdbc.sql("update account set display_name = 'Lain' where id = ?").param(reader).update();
            events.publishEvent(Notice.to(reader, "Notice.noSuchText", Map.of(), ""));
        })).isInstanceOf(NoSuchMessageException.class);
        assertThat(jdbc.sql("select display_name from account where id = ?").param(reader).query(String.class).single())
                .isEqualTo("Pembaca");
    }

    @Test
    void noticesOfOneTransactionAreWrittenTogether() throws Exception {
        var readers = IntStream.range(0, 30).mapToObj(i -> account(i % 2 == 0 ? "id" : "en")).toList();
        assertThat(Statements.of(() -> transaction.execute(status -> {
            readers.forEach(reader -> events.publishEvent(Notice.to(reader, TEXT, Map.of(), "")));
            return true;
        }))).as("who they are, who is spared, messages, mails").isEqualTo(4);
        assertThat(readers).allSatisfy(reader -> assertThat(mails(reader)).isOne());
    }

    @Test
    void whatALastStepTellsIsToldToo() {
        var first = account("id");
        var last = account("id");
        transaction.executeWithoutResult(status -> {
            events.publishEvent(Notice.to(first, TEXT, Map.of(), ""));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    events.publishEvent(Notice.to(last, TEXT, Map.of(), ""));
                }
            });
        });
        assertThat(mails(first)).isOne();
        assertThat(mails(last)).isOne();
    }

    @Test
    void whatIsToldOutsideOfATransactionArrives() {
        var reader = account("id");
        events.publishEvent(Notice.to(reader, TEXT, Map.of(), ""));
        assertThat(mails(reader)).isOne();
    }

    /** A transaction within another has its own. */
    @Test
    void aTransactionOfItsOwnTellsItsOwn() {
        var outer = account("id");
        var inner = account("id");
        var own = new TransactionTemplate(transaction.getTransactionManager());
        own.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(Notice.to(outer, TEXT, Map.of(), ""));
            own.executeWithoutResult(begun -> events.publishEvent(Notice.to(inner, TEXT, Map.of(), "")));
            assertThat(mails(inner)).isOne();
            status.setRollbackOnly();
        });
        assertThat(mails(outer)).isZero();
    }

    @Test
    void secretsGoToTheMailboxOnlyAndWhatPeopleTypedIsNoHtml() {
        var reader = account("id");
        var notice = Notice.byMailOnly(reader, "Notice.confirmEmail", Map.of("name", NoticeValue.text("<b>Siti")), "/x");
        write(notice);
        signIn(reader, Role.RESIDENT);
        assertThat(inbox.list(PageRequest.of(0, 9))).isEmpty();
        assertThat(jdbc.sql("select html_body from mail where recipient = ?").param(email(reader)).query(String.class)
                .single()).contains("&lt;b&gt;Siti").doesNotContain("<b>Siti");
    }

    @Test
    void nobodyReadsAnothersMessages() {
        var reader = account("id");
        write(Notice.to(reader, TEXT, Map.of(), "/akun"));
        signIn(reader, Role.RESIDENT);
        var id = inbox.list(PageRequest.of(0, 10)).getFirst().id();
        signIn(account("id"), Role.RESIDENT);
        assertThatThrownBy(() -> inbox.open(id)).isInstanceOf(AccessDeniedException.class);
        signIn(reader, Role.RESIDENT);
        assertThat(inbox.open(id).link()).isEqualTo("/akun");
        assertThat(inbox.unread()).isZero();
    }

    private long mails(long account) {
        return jdbc.sql("select count(*) from mail where recipient = ?").param(email(account)).query(Long.class).single();
    }

    private String subject(long account) {
        return jdbc.sql("select subject from mail where recipient = ?").param(email(account)).query(String.class).single();
    }
}

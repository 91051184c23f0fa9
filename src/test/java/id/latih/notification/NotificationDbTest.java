package id.latih.notification;

import java.util.Map;
import java.util.Set;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.core.Role;

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
        Awaitility.await().until(() -> mails(english) == 1);
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

package id.latih.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

import id.latih.core.Notice;
import id.latih.core.Role;
import id.latih.resident.RestrictionDirectory;
import id.latih.testing.TestData;

/** Who restricted the use of their data gets no mails but those that keep account and rights safe. */
class KeptOnlyDbTest extends NotificationTestBase {

    @Autowired TestData data;
    @Autowired RestrictionDirectory restriction;
    @Autowired Inbox inbox;

    @Test
    void newsStaysInTheInboxAndSafetyIsMailed() {
        var person = data.resident().accountId();
        var other = data.resident().accountId();
        restriction.begin(person);
        write(Notice.to(Set.of(person, other), TEXT, Map.of(), "/lamaran"));
        assertThat(mails(person)).isZero();
        assertThat(mails(other)).isOne();
        signIn(person, Role.RESIDENT);
        assertThat(inbox.list(PageRequest.of(0, 5))).hasSize(1);

        write(Notice.to(person, TEXT, Map.of(), "/akun").mailedAlways());
        write(Notice.byMailOnly(person, TEXT, Map.of(), "/sandi-baru/x"));
        assertThat(mails(person)).isEqualTo(2);

        restriction.end(person);
        write(Notice.to(person, TEXT, Map.of(), "/lamaran"));
        assertThat(mails(person)).isEqualTo(3);
    }

    private int mails(long account) {
        return jdbc.sql("select count(*) from mail where recipient = ?").param(email(account)).query(Integer.class).single();
    }
}

package id.latih;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.audit.AuditFilter;
import id.latih.audit.AuditTrail;
import id.latih.core.Role;
import id.latih.notification.Inbox;
import id.latih.notification.MailAdministration;
import id.latih.notification.MailFilter;
import id.latih.testing.DbTest;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

/** Inbox, mails and audit take as many statements for fifty rows as for five. */
@DbTest
class AdministratorListsDbTest {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 1, 1, 8, 0);

    @Autowired TestData data;
    @Autowired JdbcClient jdbc;
    @Autowired SessionFactory sessions;
    @Autowired Inbox inbox;
    @Autowired MailAdministration mails;
    @Autowired AuditTrail audit;

    @Test
    void theInbox() {
        var account = data.account(Role.RESIDENT);
        message(account, 5);
        var few = statements(account, Role.RESIDENT, () -> inbox.list(page(5)), 5);
        message(account, 45);
        assertThat(statements(account, Role.RESIDENT, () -> inbox.list(page(50)), 50)).isEqualTo(few);
    }

    @Test
    void theMails() {
        var administrator = data.account(Role.ADMINISTRATOR);
        var word = UUID.randomUUID().toString();
        var filter = new MailFilter(word, null);
        mail(word, 5);
        var few = statements(administrator, Role.ADMINISTRATOR, () -> mails.list(filter, page(5)), 5);
        mail(word, 45);
        assertThat(statements(administrator, Role.ADMINISTRATOR, () -> mails.list(filter, page(50)), 50)).isEqualTo(few);
    }

    @Test
    void theAudit() {
        var administrator = data.account(Role.ADMINISTRATOR);
        var word = UUID.randomUUID().toString();
        var filter = new AuditFilter(word, null, null, null);
        entry(word, 5);
        var few = statements(administrator, Role.ADMINISTRATOR, () -> audit.list(filter, page(5)), 5);
        entry(word, 45);
        assertThat(statements(administrator, Role.ADMINISTRATOR, () -> audit.list(filter, page(50)), 50)).isEqualTo(few);
    }

    private long statements(long account, Role role, Callable<java.util.List<?>> list, int rows) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        assertThat(SignIn.as(account, role, list)).hasSize(rows);
        return statistics.getPrepareStatementCount() - before;
    }

    private static PageRequest page(int size) {
        return PageRequest.of(0, size);
    }

    private void message(long account, int rows) {
        for (int i = 0; i < rows; i++) {
            jdbc.sql("insert into inbox_message (notice_id, account_id, at, subject, body) values (?, ?, ?, 'Kabar', 'Isi')")
                    .params(UUID.randomUUID().toString(), account, AT).update();
        }
    }

    private void mail(String word, int rows) {
        for (int i = 0; i < rows; i++) {
            jdbc.sql("""
                    insert into mail (notice_id, recipient, recipient_name, language, subject, text_body, html_body,
                        state, created_at, next_attempt_at) values (?, 'a@contoh.id', 'A', 'id', ?, '', '', 'SENT', ?, ?)""")
                    .params(UUID.randomUUID().toString(), word, AT, AT).update();
        }
    }

    private void entry(String word, int rows) {
        for (int i = 0; i < rows; i++) {
            jdbc.sql("""
                    insert into audit_entry (event_id, at, actor_name, action, subject_type, subject_id, subject_label)
                    values (?, ?, 'Latih', 'ACCESS_DENIED', 'page', '-', ?)""")
                    .params(UUID.randomUUID().toString(), AT, word).update();
        }
    }
}

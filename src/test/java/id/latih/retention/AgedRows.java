package id.latih.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.Dates;
import id.latih.core.Role;
import id.latih.testing.TestData;

/** Rows of a given age, in days. */
@Component
class AgedRows {

    private final TestData data;
    private final JdbcClient jdbc;
    private final Clock clock;

    AgedRows(TestData data, JdbcClient jdbc, Clock clock) {
        this.data = data;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long unconfirmed(int age) {
        var account = data.account(Role.RESIDENT);
        jdbc.sql("update account set status = 'UNCONFIRMED', created_at = utc_timestamp(6) - interval ? day where id = ?")
                .params(age, account).update();
        return account;
    }

    long idle(int age, Integer warned) {
        var account = data.account(Role.RESIDENT);
        jdbc.sql("""
                update account set last_sign_in_at = utc_timestamp(6) - interval ? day,
                  warned_at = utc_timestamp(6) - interval ? day where id = ?""").param(age).param(warned).param(account).update();
        return account;
    }

    /** Somebody who worked with the portal, shut out so many days ago. */
    long disabled(long account, int age) {
        jdbc.sql("update account set status = 'DISABLED', disabled_at = ? where id = ?").params(ago(age), account).update();
        return account;
    }

    /** A request that was answered so many days ago. */
    long answered(int age) {
        jdbc.sql("""
                insert into data_request (account_id, kind, request_state, asked, asked_at, due_at, answered_at, answer)
                values (:account, 'ACCESS', 'DONE', 'Tulisan', :at, :at, :at, 'Tulisan')""")
                .param("account", data.account(Role.RESIDENT)).param("at", ago(age)).update();
        return jdbc.sql("select max(id) from data_request").query(Long.class).single();
    }

    static String table(RetentionKind kind) {
        return switch (kind) {
            case LINKS -> "account_token";
            case DEVICES -> "device";
            case INBOX -> "inbox_message";
            case MAILS -> "mail";
            case AUDIT -> "audit_entry";
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    long row(RetentionKind kind, int age) {
        var account = data.account(Role.RESIDENT);
        var id = UUID.randomUUID().toString();
        jdbc.sql(switch (kind) {
            case LINKS -> "insert into account_token (account_id, purpose, token_hash, created_at, expires_at) values (:account, 'SIGN_IN', :id, now(), :at)";
            case DEVICES -> "insert into device (account_id, cookie_hash, browser, first_used_at, last_used_at, signed_in) values (:account, :id, 'x', :at, :at, true)";
            case INBOX -> "insert into inbox_message (notice_id, account_id, at, subject, body) values (:id, :account, :at, 'x', 'x')";
            case MAILS -> """
                    insert into mail (notice_id, recipient, recipient_name, language, subject, text_body, html_body, state, created_at,
                      next_attempt_at) values (:id, concat('x', :account), 'x', 'id', 'x', 'x', 'x', 'SENT', :at, :at)""";
            case AUDIT -> """
                    insert into audit_entry (event_id, at, actor_name, action, subject_type, subject_id, subject_label)
                    values (:id, :at, 'x', 'X', 'account', :account, 'x')""";
            default -> throw new IllegalArgumentException(kind.name());
        }).param("account", account).param("id", id).param("at", ago(age)).update();
        return jdbc.sql("select max(id) from " + table(kind)).query(Long.class).single();
    }

    long draft(long resident, int age) {
        var closed = LocalDate.now(clock).minusDays(age);
        var batch = data.batch(data.institute(), 1, Map.of("registration_closes_on", closed, "registration_opens_on", closed.minusDays(1)));
        var draft = data.application(batch, resident, "DRAFT");
        answer(draft);
        return draft;
    }

    long application(String state, int age) {
        return data.application(data.batch(data.institute(), 1, Map.of()), data.resident().residentId(), state,
                Map.of("state_since", ago(age)));
    }

    long ended(int age) {
        var application = application("NOT_SELECTED", age);
        jdbc.sql("update application set reason_note = 'Tulisan' where id = ?").param(application).update();
        jdbc.sql("""
                insert into application_history (application_id, at, actor_name, event, from_state, to_state, reason_code, note)
                values (?, ?, 'Ibu Pejabat', 'REFUSE', 'PROPOSED', 'NOT_SELECTED', 'OTHER', 'Tulisan')""")
                .params(application, ago(age)).update();
        answer(application);
        return application;
    }

    private void answer(long application) {
        jdbc.sql("insert into application_answer (application_id, position, question, answer) values (?, 0, 'x', 'Tulisan')")
                .param(application).update();
    }

    long document(int age, Long application) {
        var resident = application == null ? data.resident().residentId()
                : jdbc.sql("select resident_id from application where id = ?").param(application).query(Long.class).single();
        jdbc.sql("""
                insert into resident_document (resident_id, type, file_name, content_type, size, sha256, uploaded_at)
                values (?, 'KTP', 'x', 'x', 1, 'x', ?)""").params(resident, ago(age)).update();
        var document = jdbc.sql("select max(id) from resident_document").query(Long.class).single();
        jdbc.sql("insert into resident_document_content (document_id, sealed) values (?, 'x')").param(document).update();
        if (application != null) {
            jdbc.sql("insert into application_document (application_id, type, document_id) values (?, 'KTP', ?)")
                    .params(application, document).update();
        }
        return document;
    }

    private LocalDateTime ago(int days) {
        return Dates.utc(clock.instant().minus(Duration.ofDays(days)));
    }
}

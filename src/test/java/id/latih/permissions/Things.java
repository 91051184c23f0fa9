package id.latih.permissions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.DocumentType;
import id.latih.core.Role;
import id.latih.resident.DocumentService;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

/** A resident with an application, an institute with a batch, and the others who may look at them. */
final class Things {

    final long staff;
    final long institute;
    final long programme;
    final long batch;
    final long openBatch;
    final long application;
    final long draft;
    final long document;
    final long change;
    final long message;
    final long request;
    final long mail;
    final long auditEntry;
    final long device;
    final long passkey;
    final long vocation;
    final LocalDate holiday;
    private final Map<Actor, Long> accounts;

    @Component
    record Tools(TestData data, JdbcClient jdbc, DocumentService documents, Clock clock) {
    }

    Things(Tools tools) {
        var data = tools.data();
        var jdbc = tools.jdbc();
        institute = data.institute();
        staff = data.staff(institute);
        var resident = data.resident();
        accounts = Map.of(Actor.RESIDENT, resident.accountId(), Actor.OTHER_RESIDENT, data.resident().accountId(),
                Actor.STAFF, staff, Actor.OTHER_STAFF, data.staff(data.institute()),
                Actor.APPROVER, data.account(Role.APPROVER), Actor.ADMINISTRATOR, data.account(Role.ADMINISTRATOR));
        batch = data.batch(institute, 4, Map.of());
        programme = one(jdbc, "select programme_id from batch where id = ?", batch);
        openBatch = data.openBatch(institute, 4);
        application = data.application(batch, resident.residentId(), "SUBMITTED");
        data.application(batch, data.resident().residentId(), "TRAINEE");
        data.batch(institute, 4, Map.of("state", "SUBMITTED"));
        draft = data.application(openBatch, resident.residentId(), "DRAFT");
        document = SignIn.as(resident.accountId(), Role.RESIDENT,
                () -> tools.documents().upload(DocumentType.KTP, "ktp.png", Samples.picture())).id();
        jdbc.sql("insert into application_document (application_id, type, document_id) values (?, 'KTP', ?)")
                .params(application, document).update();
        var today = LocalDate.now(tools.clock());
        jdbc.sql("""
                insert into batch_change (batch_id, state, seats, reserves, starts_on, ends_on, registration_opens_on,
                  registration_closes_on, announced_on, note, requested_by, requested_at)
                select id, 'PENDING', seats + 1, 0, starts_on, ends_on, registration_opens_on, registration_closes_on,
                  announced_on, 'Lebih luas', ?, utc_timestamp(6) from batch where id = ?""").params(staff, batch).update();
        change = one(jdbc, "select id from batch_change where batch_id = ?", batch);
        var event = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into inbox_message (notice_id, account_id, at, subject, body)
                values (?, ?, utc_timestamp(6), 'Kabar', 'Isi')""").params(event, resident.accountId()).update();
        message = one(jdbc, "select max(id) from inbox_message where account_id = ?", resident.accountId());
        jdbc.sql("""
                insert into data_request (account_id, kind, request_state, asked, asked_at, due_at) values (?, 'RESTRICTION',
                  'OPEN', 'Tolong', utc_timestamp(6), utc_timestamp(6))""").params(resident.accountId()).update();
        request = one(jdbc, "select id from data_request where account_id = ?", resident.accountId());
        jdbc.sql("""
                insert into mail (notice_id, recipient, recipient_name, language, subject, text_body, html_body, state,
                  created_at, next_attempt_at) values (?, 'x@contoh.id', 'X', 'id', 'Kabar', 'Isi', 'Isi', 'FAILED',
                  utc_timestamp(6), utc_timestamp(6))""").params(event).update();
        mail = one(jdbc, "select id from mail where notice_id = ?", event);
        jdbc.sql("""
                insert into audit_entry (event_id, at, actor_name, action, subject_type, subject_id, subject_label)
                values (?, utc_timestamp(6), 'X', 'BATCH_PUBLISHED', 'batch', '1', 'X')""").params(event).update();
        auditEntry = one(jdbc, "select id from audit_entry where event_id = ?", event);
        var hash = event.replace("-", "").repeat(2);
        jdbc.sql("""
                insert into device (account_id, cookie_hash, browser, first_used_at, last_used_at, signed_in)
                values (?, ?, 'Chrome', utc_timestamp(6), utc_timestamp(6), true)""").params(resident.accountId(), hash).update();
        device = one(jdbc, "select id from device where cookie_hash = ?", hash);
        jdbc.sql("insert into passkey_owner (account_id, handle) values (?, ?)").params(resident.accountId(), hash).update();
        jdbc.sql("""
                insert into user_credentials (credential_id, user_entity_user_id, public_key, signature_count,
                  uv_initialized, backup_eligible, authenticator_transports, public_key_credential_type, backup_state,
                  attestation_object, attestation_client_data_json, created, last_used, label)
                values (:hash, :hash, '', 0, true, false, 'internal', 'public-key', false, '', '', utc_timestamp(6),
                  utc_timestamp(6), 'Ponsel')""").param("hash", hash).update();
        passkey = one(jdbc, "select id from user_credentials where credential_id = ?", hash);
        vocation = one(jdbc, "select min(id) from vocation where id > ?", 0);
        holiday = today.withDayOfYear(1);
        jdbc.sql("insert ignore into holiday (day, name, kind) values (?, 'Tahun baru', 'NATIONAL')").param(holiday).update();
    }

    private static long one(JdbcClient jdbc, String sql, Object value) {
        return jdbc.sql(sql).param(value).query(Long.class).single();
    }

    long account(Actor actor) {
        return accounts.get(actor);
    }

    static Role role(Actor actor) {
        return switch (actor) {
            case RESIDENT, OTHER_RESIDENT -> Role.RESIDENT;
            case STAFF, OTHER_STAFF -> Role.INSTITUTE_STAFF;
            case APPROVER -> Role.APPROVER;
            case ADMINISTRATOR -> Role.ADMINISTRATOR;
            case NOBODY -> throw new IllegalArgumentException();
        };
    }
}

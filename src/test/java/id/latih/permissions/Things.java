package id.latih.permissions;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.DocumentType;
import id.latih.core.Role;
import id.latih.factor.OwnSecondFactor;
import id.latih.resident.DocumentService;
import id.latih.resident.Profile;
import id.latih.resident.ProfileService;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;
import id.latih.training.ProgrammeService;
import id.latih.training.TermsData;

/** A resident with an application, an institute with a batch, and the others who may look at them. */
final class Things {

    static final String PASSWORD = "kopi tubruk pagi";

    final long staff;
    final long institute;
    final long resident;
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
    final long pastBatch;
    final long pastApplication;
    final long otherDocument;
    final long photoText;
    final long guardianText;
    final Profile profile;
    final TermsData terms;
    private final Map<Actor, Long> accounts;
    private final JdbcClient jdbc;

    @Component
    record Tools(TestData data, JdbcClient jdbc, DocumentService documents, ProfileService profiles, ProgrammeService programmes,
            OwnSecondFactor secondFactor, Clock clock) {
    }

    Things(Tools tools) {
        var data = tools.data();
        jdbc = tools.jdbc();
        institute = data.institute();
        staff = data.staff(institute);
        var birth = LocalDate.now(tools.clock()).minusYears(25).withDayOfMonth(7);
        var person = data.resident(Map.of("nik", "36040507%02d%02d%04d".formatted(birth.getMonthValue(), birth.getYear() % 100,
                1 + institute % 9998), "graduation_year", birth.getYear() + 18, "guardian_name", "Contoh",
                "guardian_relation", "FATHER", "guardian_phone", "+6281200000001"));
        resident = person.residentId();
        accounts = Map.of(Actor.RESIDENT, person.accountId(), Actor.OTHER_RESIDENT, data.resident().accountId(),
                Actor.STAFF, staff, Actor.PASSWORD_ONLY, staff, Actor.OTHER_STAFF, data.staff(data.institute()),
                Actor.APPROVER, data.account(Role.APPROVER), Actor.ADMINISTRATOR, data.account(Role.ADMINISTRATOR));
        batch = data.batch(institute, 4, Map.of());
        programme = one(jdbc, "select programme_id from batch where id = ?", batch);
        openBatch = data.openBatch(institute, 4);
        application = data.application(batch, resident, "SUBMITTED");
        data.application(batch, data.resident().residentId(), "TRAINEE");
        data.batch(institute, 4, Map.of("state", "SUBMITTED"));
        draft = data.application(openBatch, resident, "DRAFT");
        document = SignIn.as(person.accountId(), Role.RESIDENT,
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
                values (?, ?, utc_timestamp(6), 'Kabar', 'Isi')""").params(event, person.accountId()).update();
        message = one(jdbc, "select max(id) from inbox_message where account_id = ?", person.accountId());
        jdbc.sql("""
                insert into data_request (account_id, kind, request_state, asked, asked_at, due_at) values (?, 'RESTRICTION',
                  'OPEN', 'Tolong', utc_timestamp(6), utc_timestamp(6))""").params(person.accountId()).update();
        request = one(jdbc, "select id from data_request where account_id = ?", person.accountId());
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
        device = newDevice(Actor.RESIDENT);
        jdbc.sql("insert into passkey_owner (account_id, handle) values (?, ?)").params(person.accountId(), hash).update();
        jdbc.sql("""
                insert into user_credentials (credential_id, user_entity_user_id, public_key, signature_count,
                  uv_initialized, backup_eligible, authenticator_transports, public_key_credential_type, backup_state,
                  attestation_object, attestation_client_data_json, created, last_used, label)
                values (:hash, :hash, '', 0, true, false, 'internal', 'public-key', false, '', '', utc_timestamp(6),
                  utc_timestamp(6), 'Ponsel')""").param("hash", hash).update();
        passkey = one(jdbc, "select id from user_credentials where credential_id = ?", hash);
        vocation = one(jdbc, "select min(id) from vocation where id > ?", 0);
        newDevice(Actor.RESIDENT);
        accounts.values().forEach(id -> jdbc.sql("update account set password_hash = ? where id = ?")
                .params("{noop}" + PASSWORD, id).update());
        for (var owner : new long[] {person.accountId(), staff}) {
            jdbc.sql("insert into recovery_code (account_id, code_hash) values (?, ?)").params(owner, hash).update();
        }
        jdbc.sql("insert into consent (account_id, purpose, text_id, given_at) select ?, purpose, id, utc_timestamp(6)"
                + " from consent_text where purpose = 'EMPLOYERS' order by version desc limit 1").param(person.accountId()).update();
        photoText = one(jdbc, "select max(id) from consent_text where purpose = ?", "PHOTOS");
        guardianText = one(jdbc, "select max(id) from consent_text where purpose = ?", "GUARDIAN");
        pastBatch = data.batch(institute, 4, Map.of());
        var longAgo = Map.<String, Object>of("state_since", Timestamp.valueOf("2020-01-01 00:00:00"));
        pastApplication = data.application(pastBatch, resident, "GRADUATED", longAgo);
        var applicant = data.resident();
        otherDocument = SignIn.as(applicant.accountId(), Role.RESIDENT,
                () -> tools.documents().upload(DocumentType.KTP, "ktp.png", Samples.picture())).id();
        SignIn.as(person.accountId(), Role.RESIDENT, () -> tools.secondFactor().begin());
        profile = SignIn.as(person.accountId(), Role.RESIDENT, () -> tools.profiles().own().profile());
        terms = SignIn.as(staff, Role.INSTITUTE_STAFF, () -> tools.programmes().usualTerms());
        holiday = today.withDayOfYear(1);
        jdbc.sql("insert ignore into holiday (day, name, kind) values (?, 'Tahun baru', 'NATIONAL')").param(holiday).update();
    }

    private static long one(JdbcClient jdbc, String sql, Object value) {
        return jdbc.sql(sql).param(value).query(Long.class).single();
    }

    /** The staff have an app from now on, which gives no code that is good. */
    void setUpApp() {
        jdbc.sql("insert into second_factor (account_id, secret_sealed) values (?, '')").param(staff).update();
    }

    /** One with which this one has just signed in. */
    long newDevice(Actor actor) {
        var cookie = UUID.randomUUID().toString().replace("-", "").repeat(2);
        jdbc.sql("""
                insert into device (account_id, cookie_hash, browser, first_used_at, last_used_at, signed_in)
                values (?, ?, 'Chrome', utc_timestamp(6), utc_timestamp(6), true)""").params(account(actor), cookie).update();
        return one(jdbc, "select id from device where cookie_hash = ?", cookie);
    }

    /** Signs in on this thread, as far as this one gets. */
    void signIn(Actor actor) {
        switch (actor) {
            case NOBODY -> SignIn.out();
            case PASSWORD_ONLY -> SignIn.halfway(account(actor), role(actor));
            default -> SignIn.as(account(actor), role(actor));
        }
    }

    long account(Actor actor) {
        return accounts.get(actor);
    }

    static Role role(Actor actor) {
        return switch (actor) {
            case RESIDENT, OTHER_RESIDENT -> Role.RESIDENT;
            case STAFF, OTHER_STAFF, PASSWORD_ONLY -> Role.INSTITUTE_STAFF;
            case APPROVER -> Role.APPROVER;
            case ADMINISTRATOR -> Role.ADMINISTRATOR;
            case NOBODY -> throw new IllegalArgumentException();
        };
    }
}

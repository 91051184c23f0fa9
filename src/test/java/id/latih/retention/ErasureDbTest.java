package id.latih.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;
import id.latih.personal.Part;
import id.latih.publicsite.statistics.CountedPeople;
import id.latih.testing.DbTest;
import id.latih.testing.TestData;

/** Erasing takes a person out of every column, and out of nothing that is counted or was decided. */
@DbTest
class ErasureDbTest {

    /** What is left of a person, each column of the tables whose rows stay: looked at one by one. */
    private static final Set<String> STAY = Set.of(
            "account.role", "account.created_at", "account.version", "account.erased_at", "account.language",
            "resident.nik_hash", "resident.sex", "resident.education", "resident.working_status", "resident.village_code",
            "resident.updated_at", "resident.version",
            "application.number", "application.state", "application.state_since", "application.declared_at",
            "application.submitted_at", "application.test_score", "application.interview_score",
            "application.total_score", "application.proposed_as", "application.rank_no", "application.reserve_rank",
            "application.seat_no", "application.respond_by", "application.reason_code", "application.step",
            "application.version",
            "data_request.*",
            "application_history.at", "application_history.event", "application_history.from_state",
            "application_history.to_state", "application_history.from_rank", "application_history.to_rank",
            "application_history.reason_code",
            "audit_entry.at", "audit_entry.action", "audit_entry.subject_type", "audit_entry.from_value",
            "audit_entry.to_value", "audit_entry.reason_code",
            // of institutes and their offers but the contact
            "batch.*", "batch_change.*", "institute.*");

    @Autowired private Erasure erasure;
    @Autowired private Schema schema;
    @Autowired private List<DeclaredTables> declared;
    @Autowired private TestData data;
    @Autowired private JdbcClient jdbc;
    @Autowired private BeanFactory beans;

    private List<DeclaredTable> tables;

    @BeforeEach
    void gather() {
        tables = declared.stream().flatMap(some -> some.declaredTables().stream()).toList();
    }

    @Test
    void nothingIsLeftOfAPersonInAnyColumn() {
        var institute = data.institute();
        var batch = data.batch(institute, 3, Map.of());
        var resident = data.resident(Map.of("working_status", "OTHER"));
        var application = data.application(batch, resident.residentId(), "GRADUATED");
        var person = person(resident.accountId(), institute, batch, Map.of("resident", resident.residentId(),
                "application", application));
        // before the mark in resident.restricted_at, with which the person does not count: what is left of them does
        var counted = CountedPeople.of(beans);
        person.mark(STAY, EnumSet.allOf(Part.class));
        assertThat(person.traces()).contains("resident.full_name", "resident.nik_sealed", "account.email",
                "event_publication.serialized_event", "audit_entry.note", "mail.html_body", "resident_document_content.sealed")
                .hasSizeGreaterThan(50);
        var applications = applications();

        erasure.erase(resident.accountId(), ErasureCause.ASKED, false);

        assertThat(person.traces()).isEmpty();
        assertThat(person.leftRows()).isEmpty();
        assertThat(CountedPeople.of(beans)).isEqualTo(counted);
        assertThat(applications()).isEqualTo(applications);
        assertThat(jdbc.sql("select concat(a.status, ' ', r.birth_date, ' ', v.district_code) from account a join resident r on r.account_id = a.id"
                + " join village v on v.code = r.village_code where a.id = ?").param(resident.accountId()).query(String.class)
                .single()).isEqualTo("ERASED 1911-01-01 36.04.31");

        erasure.erase(resident.accountId(), ErasureCause.ASKED, false);

        assertThat(erasedLines(resident.accountId())).isOne();
    }

    @Test
    void officersStayNamedOnWhatTheyDecided() {
        var institute = data.institute();
        var batch = data.batch(institute, 3, Map.of());
        var account = data.account(Role.APPROVER);
        var applicant = data.resident();
        var application = data.application(batch, applicant.residentId(), "GRADUATED");
        jdbc.sql("""
                insert into application_history (application_id, at, actor_id, actor_name, event, from_state, to_state)
                values (?, now(6), ?, 'Zqpejabat', 'APPROVE', 'PROPOSED', 'APPROVED')""").params(application, account).update();
        jdbc.sql("update account set status = 'DISABLED' where id = ?").param(account).update();

        erasure.erase(account, ErasureCause.ASKED, false);

        assertThat(jdbc.sql("select actor_name from application_history where application_id = ?").param(application)
                .query(String.class).single()).isEqualTo("Zqpejabat");
        assertThat(jdbc.sql("select display_name from account where id = ?").param(account).query(String.class).single())
                .isEqualTo("(data dihapus)");
    }

    @Test
    void whoeverWorksHereIsNotErased() {
        var account = data.account(Role.APPROVER);
        assertRefused("AccountBusiness.works", account, true);
    }

    @Test
    void aRunningApplicationHoldsErasingUpUnlessAnOfficerInsists() {
        var batch = data.batch(data.institute(), 1, Map.of());
        var person = data.resident();
        var application = data.application(batch, person.residentId(), "APPROVED");
        var next = data.application(batch, data.resident().residentId(), "RESERVE", Map.of("reserve_rank", 1));
        assertRefused("ApplicationBusiness.open", person.accountId(), false);
        assertThat(data.state(application)).isEqualTo("APPROVED");

        erasure.erase(person.accountId(), ErasureCause.ASKED, true);

        assertThat(data.state(application)).isEqualTo("WITHDRAWN");
        assertThat(data.state(next)).isEqualTo("APPROVED");
    }

    @Test
    void nobodyIsErasedOutOfATraining() {
        var person = data.resident();
        data.application(data.batch(data.institute(), 1, Map.of()), person.residentId(), "TRAINEE");
        assertRefused("ApplicationBusiness.inTraining", person.accountId(), true);
        assertThat(erasure.obstacle(person.accountId(), true)).isPresent();
    }

    @Test
    void aDraftIsNoObstacle() {
        var person = data.resident();
        var draft = data.application(data.openBatch(data.institute(), 1), person.residentId(), "DRAFT");

        erasure.erase(person.accountId(), ErasureCause.ASKED, false);

        assertThat(data.state(draft)).isEqualTo("CLOSED");
    }

    private void assertRefused(String key, long account, boolean insisting) {
        assertThatThrownBy(() -> erasure.erase(account, ErasureCause.ASKED, insisting))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.key()).isEqualTo(key));
        assertThat(erasedLines(account)).isZero();
    }

    private long erasedLines(long account) {
        return jdbc.sql("select count(*) from audit_entry where action = 'PERSON_ERASED' and subject_id = concat(?)")
                .param(account).query(Long.class).single();
    }

    private List<String> applications() {
        return jdbc.sql("select concat(id, state, batch_id, coalesce(seat_no, 0)) from application order by id")
                .query(String.class).list();
    }

    /**
     * With rows where the way to the person is more than a key. They name the person from the start: a way that is not
     * declared any more is found by what is left at its end.
     */
    private MarkedPerson person(long account, long institute, long batch, Map<String, Object> rows) {
        var all = new HashMap<>(rows);
        all.put("institute", institute);
        all.put("batch", batch);
        var person = new MarkedPerson(jdbc, tables, account, all);
        var name = person.marker + " Nama";
        var email = person.marker.toLowerCase(Locale.ROOT) + person.marker + "@contoh.id";
        jdbc.sql("update account set display_name = ?, email = ? where id = ?").params(name, email, account).update();
        jdbc.sql("update institute set decided_by = ? where id = ?").params(account, institute).update();
        jdbc.sql("insert into institute_staff (account_id, institute_id, since) values (?, ?, now(6))").params(account, institute).update();
        jdbc.sql("update batch set contact_name = ? where id = ?").params(name, batch).update();
        mail(email, null, name);
        mail("petugas" + account + "@contoh.id", account, name);
        var reader = data.account(Role.INSTITUTE_STAFF);
        jdbc.sql("insert into inbox_message (notice_id, account_id, at, subject, body, about_id) values (?, ?, now(6), ?, 'x', ?)")
                .params(UUID.randomUUID().toString(), reader, name, account).update();
        jdbc.sql("insert into inbox_message (notice_id, account_id, at, subject, body) values (?, ?, now(6), ?, 'x')")
                .params(UUID.randomUUID().toString(), account, name).update();
        audit(account, "account", account, name);
        audit(null, "resident", rows.get("resident"), name);
        audit(null, "application", rows.get("application"), "LTH-1");
        audit(null, "institute", institute, name);
        event("{\"email\":\"" + email + "\"}");
        event("{\"accounts\":[" + account + "],\"text\":\"" + person.marker + "\"}");
        event("{\"accounts\":[1,2],\"text\":\"" + person.marker + "\",\"about\":" + account + "}");
        jdbc.sql("insert into search_subscription (email, language, query, query_hash, asked_at) values (?, 'id', 'x', ?, now(6))")
                .params(email, "h" + account).update();
        person.addRows(schema);
        return person;
    }

    private void mail(String recipient, Long about, String subject) {
        jdbc.sql("""
                insert into mail (notice_id, recipient, recipient_name, language, subject, text_body, html_body, state, created_at,
                  next_attempt_at, about_id) values (?, ?, 'x', 'id', ?, 'x', 'x', 'SENT', now(6), now(6), ?)""")
                .param(UUID.randomUUID().toString()).param(recipient).param(subject).param(about).update();
    }

    private void audit(Long actor, String type, Object id, String label) {
        jdbc.sql("""
                insert into audit_entry (event_id, at, actor_id, actor_name, action, subject_type, subject_id, subject_label)
                values (?, now(6), ?, 'x', 'STAFF_INVITED', ?, ?, ?)""")
                .param(UUID.randomUUID().toString()).param(actor).param(type).param(String.valueOf(id)).param(label).update();
    }

    private void event(String json) {
        jdbc.sql("insert into EVENT_PUBLICATION (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT, PUBLICATION_DATE) values (?, 'x', 'x', ?, now(6))")
                .params(UUID.randomUUID().toString(), json).update();
    }
}

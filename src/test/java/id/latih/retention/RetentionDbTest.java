package id.latih.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.Audit;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.core.Texts;
import id.latih.testing.DbTest;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

/** What is older than its period goes in the night, and what is a day younger stays. */
@DbTest
class RetentionDbTest {

    @Autowired private NightlyErasing erasing;
    @Autowired private RetentionSchedule schedule;
    @Autowired private RetentionPeriods periods;
    @Autowired private List<RetentionRule> rules;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Audit audit;
    @Autowired private Texts texts;
    @Autowired private Clock clock;
    @Autowired private TestData data;
    @Autowired private JdbcClient jdbc;

    @Test
    void everyKindHasOneRuleAndOnePeriod() {
        assertThat(rules).extracting(RetentionRule::kind).containsExactlyInAnyOrder(RetentionKind.values());
        assertThat(periods.list()).extracting(RetentionPeriods.Period::kind).containsExactly(RetentionKind.values());
        assertThat(periods.list()).allSatisfy(period ->
                assertThat(period.days()).isBetween(period.kind().leastDays(), RetentionKind.MOST_DAYS));
    }

    @Test
    void unconfirmedAccountsGoWhole() {
        var old = unconfirmed(days(RetentionKind.UNCONFIRMED_ACCOUNTS) + 1);
        var young = unconfirmed(days(RetentionKind.UNCONFIRMED_ACCOUNTS) - 1);
        erasing.run();
        assertThat(count("account where id = " + old)).isZero();
        assertThat(count("account where id = " + young + " and status = 'UNCONFIRMED'")).isOne();
    }

    @Test
    void whoIsAwayForLongIsToldFirstAndStaysByComingBack() {
        var away = days(RetentionKind.UNUSED_ACCOUNTS);
        var untold = idle(away + 1, null);
        var toldLongAgo = idle(away + 1, 31);
        var toldJustNow = idle(away + 1, 29);
        var cameBack = idle(5, 31);
        var onTheTelephone = idle(away + 1, 31);
        jdbc.sql("""
                insert into device (account_id, cookie_hash, browser, first_used_at, last_used_at, signed_in)
                values (?, ?, 'x', now(6), now(6), true)""").params(onTheTelephone, "z" + onTheTelephone).update();
        var applies = idle(away + 1, 31);
        var resident = data.resident();
        jdbc.sql("update resident set account_id = ? where id = ?").params(applies, resident.residentId()).update();
        data.application(data.batch(data.institute(), 1, Map.of()), resident.residentId(), "SUBMITTED");

        erasing.run();

        assertThat(List.of(untold, toldLongAgo, toldJustNow, cameBack, onTheTelephone, applies)).extracting(this::status)
                .containsExactly("ACTIVE", "ERASED", "ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE");
        assertThat(count("account where id = " + untold + " and warned_at is not null")).isOne();
    }

    @Test
    void rowsGoByTheirAge() {
        for (var kind : List.of(RetentionKind.LINKS, RetentionKind.DEVICES, RetentionKind.INBOX, RetentionKind.MAILS,
                RetentionKind.AUDIT)) {
            var old = row(kind, days(kind) + 1);
            var young = row(kind, days(kind) - 1);
            var due = SignIn.as(1, Role.ADMINISTRATOR, () -> schedule.due()).get(kind);
            assertThat(due).as(kind.name()).isPositive();
            assertThat(count(table(kind) + " where id = " + old)).as("counting erases nothing").isOne();
            erasing.run();
            assertThat(count(table(kind) + " where id = " + old)).as(kind.name()).isZero();
            assertThat(count(table(kind) + " where id = " + young)).as(kind.name()).isOne();
            assertThat(due(kind)).as(kind.name()).isZero();
        }
    }

    @Test
    void whatWaitsToBeSentIsKept() {
        var mail = row(RetentionKind.MAILS, 5000);
        jdbc.sql("update mail set state = 'QUEUED' where id = ?").param(mail).update();
        erasing.run();
        assertThat(count("mail where id = " + mail)).isOne();
    }

    @Test
    void applicationsThatWereNeverSentGoWhole() {
        var resident = data.resident().residentId();
        var old = draft(resident, days(RetentionKind.DRAFTS) + 1);
        var young = draft(resident, days(RetentionKind.DRAFTS) - 1);
        erasing.run();
        assertThat(count("application where id = " + old)).isZero();
        assertThat(count("application_answer where application_id = " + old)).isZero();
        assertThat(count("application where id = " + young)).isOne();
    }

    @Test
    void writtenWordsGoAndDecisionsStay() {
        var ended = ended(days(RetentionKind.APPLICATION_TEXTS) + 1);
        var lately = ended(days(RetentionKind.APPLICATION_TEXTS) - 1);
        erasing.run();
        for (var table : List.of("application_history where application_id = %d and note is not null",
                "application_answer where application_id = %d", "application where id = %d and reason_note is not null")) {
            assertThat(count(table.formatted(ended))).as(table).isZero();
            assertThat(count(table.formatted(lately))).as(table).isOne();
        }
        assertThat(count("application_history where application_id = " + ended + " and reason_code = 'OTHER'")).isOne();
        assertThat(data.state(ended)).isEqualTo("NOT_SELECTED");
    }

    @Test
    void documentsGoWhenTheirApplicationsAreOver() {
        var days = days(RetentionKind.DOCUMENTS);
        var unused = document(days + 1, null);
        var young = document(days - 1, null);
        var used = document(days + 1, ended(days - 1));
        var over = document(days + 1, ended(days + 1));
        var running = document(days + 1, application("SUBMITTED", days + 1));
        erasing.run();
        assertThat(List.of(unused, young, used, over, running)).extracting(id -> count("resident_document where id = " + id))
                .containsExactly(0L, 1L, 1L, 0L, 1L);
        assertThat(count("resident_document_content where document_id = " + over)).isZero();
    }

    @Test
    void namesOfWhoDecidedGoLast() {
        var old = ended(days(RetentionKind.DECISION_NAMES) + 1);
        var young = ended(days(RetentionKind.DECISION_NAMES) - 1);
        erasing.run();
        assertThat(actor(old)).isEqualTo("(data dihapus)");
        assertThat(actor(young)).isEqualTo("Ibu Pejabat");
    }

    @Test
    void contactsOfBatchesGo() {
        var ended = LocalDate.now(clock).minusDays(days(RetentionKind.BATCH_CONTACTS) + 1);
        var batch = data.batch(data.institute(), 1, Map.of("ends_on", ended, "starts_on", ended.minusDays(9),
                "announced_on", ended.minusDays(10), "registration_closes_on", ended.minusDays(11),
                "registration_opens_on", ended.minusDays(12)));
        var other = data.batch(data.institute(), 1, Map.of());
        erasing.run();
        assertThat(count("batch where contact_name = '' and contact_phone = '' and id = " + batch)).isOne();
        assertThat(count("batch where contact_name <> '' and id = " + other)).isOne();
    }

    @Test
    void goesInStepsAndNotWithoutEnd() {
        var steps = new ArrayList<Integer>();
        run(rule(RetentionKind.INBOX, most -> {
            steps.add(most);
            return most;
        }));
        assertThat(steps).hasSize(NightlyErasing.MOST_A_NIGHT / NightlyErasing.AT_ONCE).containsOnly(NightlyErasing.AT_ONCE);
        assertThat(jdbc.sql("select to_value from audit_entry where action = 'RETENTION_APPLIED' and subject_id = 'INBOX' order by id desc limit 1")
                .query(String.class).single()).isEqualTo(String.valueOf(NightlyErasing.MOST_A_NIGHT));
    }

    @Test
    void aKindThatFailsLeavesTheOthersAlone() {
        run(rule(RetentionKind.DEVICES, most -> {
            throw new IllegalStateException("no");
        }), rule(RetentionKind.INBOX, most -> 3));
        assertThat(shown(RetentionKind.DEVICES).failed()).isTrue();
        assertThat(shown(RetentionKind.INBOX)).satisfies(row -> {
            assertThat(row.failed()).isFalse();
            assertThat(row.erased()).isEqualTo(3);
            assertThat(row.ranAt()).isNotNull();
        });
    }

    @Test
    void theOfficesDecisionIsWrittenDownOnce() {
        var before = shown(RetentionKind.INBOX);
        change(RetentionKind.INBOX, 200, before.version());
        try {
            assertThat(days(RetentionKind.INBOX)).isEqualTo(200);
            assertRefused("Stale.changed", RetentionKind.INBOX, 300, before.version());
            assertRefused("RetentionSchedule.days", RetentionKind.INBOX, RetentionKind.INBOX.leastDays() - 1, before.version() + 1);
            assertThat(count("audit_entry where action = 'RETENTION_CHANGED' and from_value = '365' and to_value = '200'")).isOne();
        } finally {
            change(RetentionKind.INBOX, before.days(), before.version() + 1);
        }
    }

    private void assertRefused(String key, RetentionKind kind, int days, int version) {
        assertThatThrownBy(() -> change(kind, days, version))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private void change(RetentionKind kind, int days, int version) {
        SignIn.as(1, Role.ADMINISTRATOR, () -> schedule.change(kind, days, version));
    }

    private RetentionRow shown(RetentionKind kind) {
        return SignIn.as(1, Role.ADMINISTRATOR, () -> schedule.list()).get(kind.ordinal());
    }

    private void run(RetentionRule... some) {
        new NightlyErasing(List.of(some), periods, transaction, jdbc, audit, texts, clock).run();
    }

    private static RetentionRule rule(RetentionKind kind, java.util.function.IntUnaryOperator apply) {
        return new RetentionRule() {
            @Override
            public RetentionKind kind() {
                return kind;
            }

            @Override
            public long due(Instant before) {
                return 0;
            }

            @Override
            public int apply(Instant before, int most) {
                return apply.applyAsInt(most);
            }
        };
    }

    private int days(RetentionKind kind) {
        return periods.list().get(kind.ordinal()).days();
    }

    private long due(RetentionKind kind) {
        return erasing.due(periods.list().get(kind.ordinal()));
    }

    private long unconfirmed(int age) {
        var account = data.account(Role.RESIDENT);
        jdbc.sql("update account set status = 'UNCONFIRMED', created_at = utc_timestamp(6) - interval ? day where id = ?")
                .params(age, account).update();
        return account;
    }

    private long idle(int age, Integer warned) {
        var account = data.account(Role.RESIDENT);
        jdbc.sql("""
                update account set last_sign_in_at = utc_timestamp(6) - interval ? day,
                  warned_at = utc_timestamp(6) - interval ? day where id = ?""").param(age).param(warned).param(account).update();
        return account;
    }

    private String status(long account) {
        return jdbc.sql("select status from account where id = ?").param(account).query(String.class).single();
    }

    private static String table(RetentionKind kind) {
        return switch (kind) {
            case LINKS -> "account_token";
            case DEVICES -> "device";
            case INBOX -> "inbox_message";
            case MAILS -> "mail";
            case AUDIT -> "audit_entry";
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private long row(RetentionKind kind, int age) {
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

    private long draft(long resident, int age) {
        var closed = LocalDate.now(clock).minusDays(age);
        var batch = data.batch(data.institute(), 1, Map.of("registration_closes_on", closed, "registration_opens_on", closed.minusDays(1)));
        var draft = data.application(batch, resident, "DRAFT");
        answer(draft);
        return draft;
    }

    private long application(String state, int age) {
        return data.application(data.batch(data.institute(), 1, Map.of()), data.resident().residentId(), state,
                Map.of("state_since", ago(age)));
    }

    private long ended(int age) {
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

    private String actor(long application) {
        return jdbc.sql("select actor_name from application_history where application_id = ?").param(application)
                .query(String.class).single();
    }

    private long document(int age, Long application) {
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

    private java.time.LocalDateTime ago(int days) {
        return id.latih.core.Dates.utc(clock.instant().minus(java.time.Duration.ofDays(days)));
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }
}

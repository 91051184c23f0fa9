package id.latih.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

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

/** How the night goes, and who decides the periods. */
@DbTest
class NightlyErasingDbTest {

    @Autowired private RetentionSchedule schedule;
    @Autowired private RetentionPeriods periods;
    @Autowired private List<RetentionRule> rules;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Audit audit;
    @Autowired private Texts texts;
    @Autowired private Clock clock;
    @Autowired private JdbcClient jdbc;

    @Test
    void everyKindHasOneRuleAndOnePeriod() {
        assertThat(rules).extracting(RetentionRule::kind).containsExactlyInAnyOrder(RetentionKind.values());
        assertThat(periods.list()).extracting(RetentionPeriods.Period::kind).containsExactly(RetentionKind.values());
        assertThat(periods.list()).allSatisfy(period ->
                assertThat(period.days()).isBetween(period.kind().leastDays(), RetentionKind.MOST_DAYS));
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

    private static RetentionRule rule(RetentionKind kind, IntUnaryOperator apply) {
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

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }
}

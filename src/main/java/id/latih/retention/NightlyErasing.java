package id.latih.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.Audit;
import id.latih.core.Dates;
import id.latih.core.Languages;
import id.latih.core.Texts;

/**
 * A night's run over all kinds of data: what is older than its period is erased, in small transactions, and so much
 * of each kind a night that the morning finds the portal as fast as ever. A kind that fails leaves the others alone.
 */
@Component
class NightlyErasing {

    static final int AT_ONCE = 100;
    static final int MOST_A_NIGHT = 5_000;
    private static final Logger LOG = LoggerFactory.getLogger(NightlyErasing.class);

    private final List<RetentionRule> rules;
    private final RetentionPeriods periods;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Texts texts;
    private final Clock clock;

    NightlyErasing(List<RetentionRule> rules, RetentionPeriods periods, TransactionTemplate transaction, JdbcClient jdbc,
            Audit audit, Texts texts, Clock clock) {
        this.rules = rules.stream().sorted(Comparator.comparing(RetentionRule::kind)).toList();
        this.periods = periods;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    void run() {
        var read = periods.read();
        rules.forEach(rule -> read.stream().filter(period -> period.kind() == rule.kind())
                .forEach(period -> run(rule, clock.instant().minus(Duration.ofDays(period.days())))));
    }

    /** How many of a kind are older than that. */
    long due(RetentionPeriods.Period period) {
        var before = clock.instant().minus(Duration.ofDays(period.days()));
        return rules.stream().filter(rule -> rule.kind() == period.kind()).mapToLong(rule -> rule.due(before)).sum();
    }

    private void run(RetentionRule rule, Instant before) {
        var done = 0;
        var failed = false;
        try {
            int step;
            do {
                step = Objects.requireNonNull(transaction.execute(status -> rule.apply(before, AT_ONCE)));
                done += step;
            } while (step == AT_ONCE && done < MOST_A_NIGHT);
        } catch (RuntimeException failure) {
            LOG.error("Erasing {} failed; it is tried again the next night", rule.kind(), failure);
            failed = true;
        }
        note(rule.kind(), done, failed);
    }

    private void note(RetentionKind kind, int done, boolean failed) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update retention_period set ran_at = ?, erased = ?, failed = ? where kind = ?")
                    .params(Dates.utc(clock.instant()), done, failed, kind.name()).update();
            if (done > 0) {
                audit.record("RETENTION_APPLIED", "retention", kind, texts.get(Languages.INDONESIAN, kind), null, done, null, null);
            }
        });
    }
}

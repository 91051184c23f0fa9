package id.latih.health;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.Dates;

/** What was found, from when it was first seen to when it was gone. Kept a year after that. */
@Component
class HealthFindings {

    private static final Duration KEPT = Duration.ofDays(365);

    private final JdbcClient jdbc;

    HealthFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one search at a time write. @return false where a later one has written already */
    boolean begin(Instant started, Duration took) {
        var last = lastSearch(" for update");
        if (last.isPresent() && last.get().isAfter(started)) {
            return false;
        }
        jdbc.sql("update health_search set started_at = ?, millis = ? where id = 1")
                .params(Dates.utc(started), took.toMillis()).update();
        return true;
    }

    Optional<Instant> lastSearch() {
        return lastSearch("");
    }

    private Optional<Instant> lastSearch(String locking) {
        return jdbc.sql("select started_at from health_search where id = 1" + locking)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDateTime.class)).map(Dates::fromUtc)).single();
    }

    /** @return what was not known before */
    List<Finding> keep(Looked looked, Instant now) {
        jdbc.sql("""
                insert into health_result (check_name, found, millis, error_id) values (:name, :found, :millis, :error)
                on duplicate key update found = :found, millis = :millis, error_id = :error""")
                .param("name", looked.check()).param("found", looked.found())
                .param("millis", looked.took().toMillis()).param("error", looked.errorId()).update();
        var open = Set.copyOf(jdbc.sql("select subject from health_finding where check_name = ? and closed_at is null")
                .param(looked.check()).query(String.class).list());
        var opened = looked.findings().stream().filter(finding -> !open.contains(finding.subject())).toList();
        opened.forEach(finding -> jdbc.sql("""
                insert into health_finding (check_name, subject, label, link, opened_at) values (?, ?, ?, ?, ?)""")
                .params(looked.check(), finding.subject(), finding.label(), finding.link(), Dates.utc(now)).update());
        var gone = new HashSet<>(open);
        looked.findings().forEach(finding -> gone.remove(finding.subject()));
        // of those that were not listed nobody knows whether they are gone
        if (looked.more()) {
            gone.retainAll(looked.errorId() == null ? Set.of(Looked.FAILED) : Set.of());
        }
        gone.forEach(subject -> jdbc.sql("""
                update health_finding set closed_at = ? where check_name = ? and subject = ? and closed_at is null""")
                .params(Dates.utc(now), looked.check(), subject).update());
        return opened;
    }

    /** What belongs to checks that a newer portal does not make, and what was gone long ago. */
    void forgetOthers(List<String> checks, Instant now) {
        jdbc.sql("update health_finding set closed_at = :now where closed_at is null and check_name not in (:checks)")
                .param("now", Dates.utc(now)).param("checks", checks).update();
        jdbc.sql("delete from health_result where check_name not in (:checks)").param("checks", checks).update();
        jdbc.sql("delete from health_finding where closed_at < ?").param(Dates.utc(now.minus(KEPT))).update();
    }
}

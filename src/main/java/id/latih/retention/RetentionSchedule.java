package id.latih.retention;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.Dates;
import id.latih.core.RuleViolation;

/** The periods for which data is kept, as the office decides them; an administrator writes its decision here. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class RetentionSchedule {

    private final RetentionPeriods periods;
    private final NightlyErasing erasing;
    private final JdbcClient jdbc;
    private final Audit audit;

    RetentionSchedule(RetentionPeriods periods, NightlyErasing erasing, JdbcClient jdbc, Audit audit) {
        this.periods = periods;
        this.erasing = erasing;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** One a kind, with what the last night's run did. */
    @Transactional(readOnly = true)
    public List<RetentionRow> list() {
        return jdbc.sql("select kind, days, version, ran_at, erased, failed from retention_period")
                .query((row, number) -> {
                    var ran = row.getObject("ran_at", LocalDateTime.class);
                    return new RetentionRow(RetentionKind.valueOf(row.getString("kind")), row.getInt("days"),
                            row.getInt("version"), ran == null ? null : Dates.fromUtc(ran), row.getInt("erased"),
                            row.getBoolean("failed"));
                }).list().stream().sorted(Comparator.comparing(RetentionRow::kind)).toList();
    }

    /** How many of each kind the next night's run would erase if it ran now. Counts all data: not for every visit. */
    @Transactional(readOnly = true)
    public Map<RetentionKind, Long> due() {
        return periods.read().stream().collect(Collectors.toMap(RetentionPeriods.Period::kind, erasing::due));
    }

    /** @throws RuleViolation beside {@code days} where that is too short or too long, or where somebody else changed it */
    public void change(RetentionKind kind, int days, int version) {
        if (days < kind.leastDays() || days > RetentionKind.MOST_DAYS) {
            throw RuleViolation.at("days", "RetentionSchedule.days", kind.leastDays(), RetentionKind.MOST_DAYS);
        }
        var before = jdbc.sql("select days from retention_period where kind = ? and version = ? for update")
                .params(kind.name(), version).query(Integer.class).optional()
                .orElseThrow(() -> new RuleViolation("Stale.changed"));
        jdbc.sql("update retention_period set days = ?, version = version + 1 where kind = ?").params(days, kind.name()).update();
        periods.forget();
        audit.record("RETENTION_CHANGED", "retention", kind, kind.name(), before, days, null, null);
    }
}

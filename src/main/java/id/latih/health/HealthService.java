package id.latih.health;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Dates;

/** The administrator's view of the search for impossible states. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class HealthService {

    private static final int EXAMPLES = 10;
    private static final String ROW = "select id, check_name, subject, label, link, opened_at, closed_at from ";

    private final HealthSearch search;
    private final JdbcClient jdbc;

    HealthService(HealthSearch search, JdbcClient jdbc) {
        this.search = search;
        this.jdbc = jdbc;
    }

    private record Last(@Nullable Instant startedAt, Duration took) {
    }

    private record Result(String check, int found, Duration took, @Nullable String errorId) {
    }

    /** Makes all checks now. */
    public void searchNow() {
        search.run();
    }

    @Transactional(readOnly = true)
    public HealthOverview overview() {
        var last = jdbc.sql("select started_at, millis from health_search where id = 1")
                .query((row, number) -> new Last(at(row, 1), Duration.ofMillis(row.getLong(2)))).single();
        var results = new HashMap<String, Result>();
        jdbc.sql("select check_name, found, millis, error_id from health_result").query((row, number) -> new Result(
                        row.getString(1), row.getInt(2), Duration.ofMillis(row.getLong(3)), row.getString(4)))
                .list().forEach(result -> results.put(result.check, result));
        var examples = jdbc.sql(ROW + """
                (select f.*, row_number() over (partition by check_name order by id) place from health_finding f
                  where closed_at is null) found where place <= ? order by id""").param(EXAMPLES)
                .query(HealthService::row).list().stream().collect(Collectors.groupingBy(FindingRow::check));
        return new HealthOverview(last.startedAt, last.took, search.isLate(),
                search.names().stream().map(name -> result(name, results, examples)).toList());
    }

    private static CheckResult result(String name, Map<String, Result> results, Map<String, List<FindingRow>> examples) {
        var result = results.get(name);
        return result == null ? new CheckResult(name, null, null, null, List.of())
                : new CheckResult(name, result.found, result.took, result.errorId, examples.getOrDefault(name, List.of()));
    }

    /** What was ever found, newest first. */
    @Transactional(readOnly = true)
    public List<FindingRow> history(Pageable page) {
        return jdbc.sql(ROW + "health_finding order by id desc limit ? offset ?")
                .params(page.getPageSize(), page.getOffset()).query(HealthService::row).list();
    }

    @Transactional(readOnly = true)
    public long countHistory() {
        return jdbc.sql("select count(*) from health_finding").query(Long.class).single();
    }

    /** How many are there still. */
    @Transactional(readOnly = true)
    public long open() {
        return jdbc.sql("select count(*) from health_finding where closed_at is null").query(Long.class).single();
    }

    private static FindingRow row(ResultSet row, int number) throws SQLException {
        return new FindingRow(row.getLong(1), row.getString(2), Looked.FAILED.equals(row.getString(3)), row.getString(4),
                row.getString(5), Objects.requireNonNull(at(row, 6)), at(row, 7));
    }

    private static @Nullable Instant at(ResultSet row, int column) throws SQLException {
        var kept = row.getObject(column, LocalDateTime.class);
        return kept == null ? null : Dates.fromUtc(kept);
    }
}

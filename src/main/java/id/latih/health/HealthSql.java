package id.latih.health;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.Dates;

/** Runs the statement of a check, and gives up on it before it holds others up. */
@Component
public class HealthSql {

    private static final int SECONDS = 30;

    private final JdbcClient jdbc;

    HealthSql(DataSource source) {
        var bounded = new JdbcTemplate(source);
        bounded.setQueryTimeout(SECONDS);
        jdbc = JdbcClient.create(bounded);
    }

    /** @param sql ordered, so that the same ones come first each time; the limit is put behind it */
    public List<Finding> find(int most, String sql, RowMapper<Finding> row) {
        return find(most, sql, Map.of(), row);
    }

    /** @param values of the named places; instants as the database keeps them */
    public List<Finding> find(int most, String sql, Map<String, ?> values, RowMapper<Finding> row) {
        var statement = jdbc.sql(sql + " limit " + most);
        for (var value : values.entrySet()) {
            statement = statement.param(value.getKey(),
                    value.getValue() instanceof Instant at ? Dates.utc(at) : value.getValue());
        }
        return statement.query(row).list();
    }

    /** Where each row is an application: its id, then its number. */
    public List<Finding> applications(int most, String sql, Map<String, ?> values) {
        return find(most, sql, values, (row, number) -> Finding.application(row.getLong(1), row.getString(2)));
    }
}

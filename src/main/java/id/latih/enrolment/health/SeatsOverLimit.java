package id.latih.enrolment.health;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.health.Finding;
import id.latih.health.HealthCheck;
import id.latih.health.HealthSql;

/** A batch never has more places given than it has seats. */
@Component
class SeatsOverLimit implements HealthCheck {

    private final HealthSql sql;

    SeatsOverLimit(HealthSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Finding> find(int most) {
        return sql.find(most, """
                select b.id, concat(p.title, ', ', b.name) label, count(*) held, b.seats
                from application a join batch b on b.id = a.batch_id join programme p on p.id = b.programme_id
                where a.seat_no is not null group by b.id, label, b.seats having held > b.seats order by b.id""",
                (row, number) -> Finding.inAudit("batch", row.getLong(1),
                        "%s: %d/%d".formatted(row.getString(2), row.getInt(3), row.getInt(4)), row.getString(2)));
    }
}

package id.latih.training.health;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.health.Finding;
import id.latih.health.HealthCheck;
import id.latih.health.HealthSql;

/** A published batch has a row for each of its seats. */
@Component
class SeatRows implements HealthCheck {

    private final HealthSql sql;

    SeatRows(HealthSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Finding> find(int most) {
        return sql.find(most, """
                select b.id, concat(p.title, ', ', b.name) label, count(s.seat_no) present, b.seats
                from batch b join programme p on p.id = b.programme_id left join batch_seat s on s.batch_id = b.id
                where b.state = 'PUBLISHED' group by b.id, label, b.seats having present <> b.seats order by b.id""",
                (row, number) -> Finding.inAudit("batch", row.getLong(1),
                        "%s: %d/%d".formatted(row.getString(2), row.getInt(3), row.getInt(4)), row.getString(2)));
    }
}

package id.latih.enrolment.health;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.latih.health.Finding;
import id.latih.health.HealthCheck;
import id.latih.health.HealthSql;

/** Two people never hold the same seat. */
@Component
class SeatTwice implements HealthCheck {

    private final HealthSql sql;

    SeatTwice(HealthSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Finding> find(int most) {
        return sql.applications(most, """
                select a.id, a.number from application a join (select batch_id, seat_no from application
                  where seat_no is not null group by batch_id, seat_no having count(*) > 1) twice
                on twice.batch_id = a.batch_id and twice.seat_no = a.seat_no order by a.id""", Map.of());
    }
}

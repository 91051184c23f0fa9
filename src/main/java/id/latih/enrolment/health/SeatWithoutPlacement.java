package id.latih.enrolment.health;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.latih.health.Finding;
import id.latih.health.HealthCheck;
import id.latih.health.HealthSql;

/** A seat is held by somebody who was given a place, and is one of its batch's. */
@Component
class SeatWithoutPlacement implements HealthCheck {

    private static final String HELD = "('APPROVED', 'REREGISTERED', 'TRAINEE', 'GRADUATED', 'NOT_GRADUATED')";

    private final HealthSql sql;

    SeatWithoutPlacement(HealthSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Finding> find(int most) {
        return sql.applications(most, """
                select a.id, a.number from application a
                left join batch_seat s on s.batch_id = a.batch_id and s.seat_no = a.seat_no
                where a.seat_no is not null and (s.seat_no is null or a.state not in """ + HELD + ") order by a.id",
                Map.of());
    }
}

package id.latih.enrolment.health;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.latih.health.Finding;
import id.latih.health.HealthCheck;
import id.latih.health.HealthSql;

/** Whoever was given a place holds a seat. */
@Component
class PlacementWithoutSeat implements HealthCheck {

    private final HealthSql sql;

    PlacementWithoutSeat(HealthSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Finding> find(int most) {
        return sql.applications(most, """
                select id, number from application where seat_no is null
                  and state in ('APPROVED', 'REREGISTERED', 'TRAINEE', 'GRADUATED', 'NOT_GRADUATED') order by id""",
                Map.of());
    }
}

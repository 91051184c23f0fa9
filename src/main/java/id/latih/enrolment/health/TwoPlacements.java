package id.latih.enrolment.health;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.latih.health.Finding;
import id.latih.health.HealthCheck;
import id.latih.health.HealthSql;

/** A resident holds one place at a time. */
@Component
class TwoPlacements implements HealthCheck {

    private final HealthSql sql;

    TwoPlacements(HealthSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Finding> find(int most) {
        return sql.applications(most, """
                select a.id, a.number from application a join (select placed_resident_id from application
                  where placed_resident_id is not null group by placed_resident_id having count(*) > 1) twice
                on twice.placed_resident_id = a.placed_resident_id order by a.id""", Map.of());
    }
}

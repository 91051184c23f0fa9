package id.latih.enrolment.health;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.latih.health.Finding;
import id.latih.health.HealthCheck;
import id.latih.health.HealthSql;

/** An application is where its history last led, and before that a draft. */
@Component
class StateWithoutHistory implements HealthCheck {

    private final HealthSql sql;

    StateWithoutHistory(HealthSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Finding> find(int most) {
        return sql.applications(most, """
                select a.id, a.number from application a where a.state <> coalesce(
                  (select h.to_state from application_history h where h.application_id = a.id order by h.id desc limit 1),
                  'DRAFT') order by a.id""", Map.of());
    }
}

package id.latih.enrolment.health;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.latih.health.Finding;
import id.latih.health.HealthCheck;
import id.latih.health.HealthSql;

/** Nobody has a place that no approver gave, nor the portal to a reserve. */
@Component
class PlacementWithoutDecision implements HealthCheck {

    private final HealthSql sql;

    PlacementWithoutDecision(HealthSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Finding> find(int most) {
        return sql.applications(most, """
                select a.id, a.number from application a
                where a.state in ('APPROVED', 'REREGISTERED', 'TRAINEE', 'GRADUATED', 'NOT_GRADUATED')
                  and not exists (select 1 from application_history h where h.application_id = a.id
                    and h.event in ('APPROVE', 'OFFER_SEAT')) order by a.id""", Map.of());
    }
}

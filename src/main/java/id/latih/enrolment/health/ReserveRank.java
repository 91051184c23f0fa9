package id.latih.enrolment.health;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.latih.health.Finding;
import id.latih.health.HealthCheck;
import id.latih.health.HealthSql;

/** Each reserve has a rank that no other reserve of the batch has. Gaps do no harm: the lowest is next. */
@Component
class ReserveRank implements HealthCheck {

    private final HealthSql sql;

    ReserveRank(HealthSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Finding> find(int most) {
        return sql.applications(most, """
                select a.id, a.number from application a join (select batch_id, reserve_rank from application
                  where state = 'RESERVE' group by batch_id, reserve_rank having count(*) > 1 or reserve_rank is null) wrong
                on wrong.batch_id = a.batch_id and wrong.reserve_rank <=> a.reserve_rank
                where a.state = 'RESERVE' order by a.id""", Map.of());
    }
}

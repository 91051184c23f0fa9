package id.latih.enrolment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.core.Audit;
import id.latih.personal.Erased;
import id.latih.retention.OldRows;
import id.latih.retention.RetentionKind;
import id.latih.retention.RetentionRule;

/** Names of who decided, when nobody can ask about the decision any more. */
@Configuration(proxyBeanMethods = false)
class EnrolmentRetention {

    @Bean
    RetentionRule oldNames(JdbcClient jdbc) {
        return OldRows.changed(RetentionKind.DECISION_NAMES, jdbc, "application_history", "actor_name = '" + Erased.NAME + "'",
                "at < :before and actor_name not in ('" + Erased.NAME + "', '" + Audit.PORTAL + "')");
    }
}

package id.latih.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.retention.OldRows;
import id.latih.retention.RetentionKind;
import id.latih.retention.RetentionRule;

/** Lines of the audit. */
@Configuration(proxyBeanMethods = false)
class AuditRetention {

    @Bean
    RetentionRule oldLines(JdbcClient jdbc) {
        return OldRows.deleted(RetentionKind.AUDIT, jdbc, "audit_entry", "at < :before");
    }
}

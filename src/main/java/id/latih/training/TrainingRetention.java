package id.latih.training;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.retention.OldRows;
import id.latih.retention.RetentionKind;
import id.latih.retention.RetentionRule;

/** Whom one may call about a batch, when it is long over. */
@Configuration(proxyBeanMethods = false)
class TrainingRetention {

    @Bean
    RetentionRule oldContacts(JdbcClient jdbc) {
        return OldRows.changed(RetentionKind.BATCH_CONTACTS, jdbc, "batch", "contact_name = '', contact_phone = ''",
                "ends_on < :before and contact_name <> ''");
    }
}

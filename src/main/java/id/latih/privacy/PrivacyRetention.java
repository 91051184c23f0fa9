package id.latih.privacy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.retention.OldRows;
import id.latih.retention.RetentionKind;
import id.latih.retention.RetentionRule;

/** What was asked and answered in words. That it was, what for, when and with what outcome stays as long as the account. */
@Configuration(proxyBeanMethods = false)
class PrivacyRetention {

    @Bean
    RetentionRule oldRequests(JdbcClient jdbc) {
        return OldRows.changed(RetentionKind.DATA_REQUESTS, jdbc, "data_request", "asked = '', answer = ''",
                "answered_at < :before and (asked <> '' or answer <> '')");
    }
}

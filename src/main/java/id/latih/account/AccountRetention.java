package id.latih.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.retention.OldRows;
import id.latih.retention.RetentionKind;
import id.latih.retention.RetentionRule;

/** Links that work once, some days after they stopped working. */
@Configuration(proxyBeanMethods = false)
class AccountRetention {

    @Bean
    RetentionRule oldLinks(JdbcClient jdbc) {
        return OldRows.deleted(RetentionKind.LINKS, jdbc, "account_token", "expires_at < :before");
    }
}

package id.latih.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.retention.OldRows;
import id.latih.retention.RetentionKind;
import id.latih.retention.RetentionRule;

/** Messages, read or not, and mails that were sent or given up. */
@Configuration(proxyBeanMethods = false)
class NotificationRetention {

    @Bean
    RetentionRule oldMessages(JdbcClient jdbc) {
        return OldRows.deleted(RetentionKind.INBOX, jdbc, "inbox_message", "at < :before");
    }

    @Bean
    RetentionRule oldMails(JdbcClient jdbc) {
        return OldRows.deleted(RetentionKind.MAILS, jdbc, "mail", "created_at < :before and state <> 'QUEUED'");
    }
}

package id.latih.device;

import java.time.Clock;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.PortalAddress;
import id.latih.retention.OldRows;
import id.latih.retention.RetentionKind;
import id.latih.retention.RetentionRule;

@Configuration(proxyBeanMethods = false)
class DeviceConfiguration {

    @Bean
    AbstractRememberMeServices rememberedDevices(SignInUsers users, DeviceTokens tokens, Devices devices,
            TransactionTemplate transaction, Clock clock, PortalAddress portal,
            @Value("${server.servlet.session.timeout:30m}") Duration idle) {
        var remembered = new RememberedDevices(users, tokens, devices, transaction, clock, idle);
        if (portal.isSecure()) {
            remembered.setUseSecureCookie(true);
        }
        return remembered;
    }

    @Bean
    RetentionRule unusedDevices(JdbcClient jdbc) {
        return OldRows.deleted(RetentionKind.DEVICES, jdbc, "device", "last_used_at < :before");
    }
}

package id.latih.device;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.Dates;

@Configuration(proxyBeanMethods = false)
class DeviceConfiguration {

    /** Longer than the cookie lives that tells the device. */
    private static final Duration UNUSED = Duration.ofDays(400);
    private static final Daily AT_NIGHT = new Daily(Dates.WIB, LocalTime.of(2, 40));

    @Bean
    AbstractRememberMeServices rememberedDevices(SignInUsers users, DeviceTokens tokens, Devices devices,
            TransactionTemplate transaction, Clock clock, @Value("${server.servlet.session.timeout:30m}") Duration idle) {
        return new RememberedDevices(users, tokens, devices, transaction, clock, idle);
    }

    @Bean
    RecurringTask<Void> forgottenDevices(Devices devices, Clock clock) {
        return Tasks.recurring("forgotten-devices", AT_NIGHT)
                .execute((instance, context) -> devices.forgetUnusedSince(clock.instant().minus(UNUSED)));
    }
}

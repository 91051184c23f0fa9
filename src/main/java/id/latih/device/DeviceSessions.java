package id.latih.device;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.DemoAccounts;
import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.core.SignedInUser;

/** Ties each session to the device it was opened with, however it was opened; a new device is told by mail. */
@Component
public class DeviceSessions implements SessionAuthenticationStrategy {

    private final Devices devices;
    private final ApplicationEventPublisher events;
    private final boolean demo;

    DeviceSessions(Devices devices, ApplicationEventPublisher events, @Value("${latih.demo:false}") boolean demo) {
        this.devices = devices;
        this.events = events;
        this.demo = demo;
    }

    @Override
    @Transactional
    public void onAuthentication(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (!(authentication.getPrincipal() instanceof SignedInUser user)) {
            return;
        }
        var remembered = RememberedDevices.found(request);
        if (remembered.isPresent()) {
            DeviceSession.begin(request, remembered.get());
            return;
        }
        var browser = BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT));
        var signIn = devices.signIn(user.accountId(), DeviceCookie.renew(request, response), browser,
                user.complete());
        DeviceSession.begin(request, signIn.device());
        if (signIn.isNew() && !isShared(user)) {
            events.publishEvent(Notice.to(user.accountId(), "Notice.newDevice",
                    Map.of("name", NoticeValue.text(user.displayName()), "browser", NoticeValue.text(browser)),
                    "/akun/perangkat").mailedAlways());
        }
    }

    /** Many people use a demo account; none of them is its owner. */
    private boolean isShared(SignedInUser user) {
        return demo && DemoAccounts.ALL.stream().map(DemoAccounts.DemoAccount::email).toList()
                .containsAll(List.of(user.getUsername()));
    }
}

package id.latih.account;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.SignedInUser;

/**
 * Notes when an account was last signed in to, however it was. After its device is known: to an account that was never
 * signed in to before, none is new.
 */
@Component
class SignInRecorder implements SessionAuthenticationStrategy {

    private final AccountRepository accounts;
    private final Clock clock;

    SignInRecorder(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void onAuthentication(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        if (authentication.getPrincipal() instanceof SignedInUser user) {
            accounts.signedIn(user.accountId(), clock.instant());
        }
    }
}

package id.latih.account;

import java.time.Clock;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.SignedInUser;

/** Notes when an account was last signed in to. */
@Component
class SignInRecorder {

    private final AccountRepository accounts;
    private final Clock clock;

    SignInRecorder(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void signedIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInUser user) {
            accounts.signedIn(user.accountId(), clock.instant());
        }
    }
}

package id.latih.account;

import java.util.function.Function;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

import id.latih.account.SignInAttempts.Attempt;
import id.latih.core.EmailAddresses;

/** Counts the tries of another way to sign in, of which only wrong ones make somebody wait. */
class LimitedSignIn implements AuthenticationProvider {

    private final AuthenticationProvider signIn;
    private final Function<String, Attempt> begin;
    private final Function<Authentication, String> who;

    /** @param begin counts a try for an e-mail address */
    LimitedSignIn(AuthenticationProvider signIn, Function<String, Attempt> begin) {
        this(signIn, begin, Authentication::getName);
    }

    /** @param who the e-mail address that somebody signs in with, or would */
    LimitedSignIn(AuthenticationProvider signIn, Function<String, Attempt> begin, Function<Authentication, String> who) {
        this.signIn = signIn;
        this.begin = begin;
        this.who = who;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var attempt = begin.apply(EmailAddresses.normal(who.apply(asked)));
        try {
            var signedIn = signIn.authenticate(asked);
            attempt.wasRight();
            return signedIn;
        } catch (BadCredentialsException wrong) {
            attempt.wasWrong();
            throw wrong;
        } catch (AuthenticationException notNow) {
            attempt.wasRight();
            throw notNow;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return signIn.supports(type);
    }
}

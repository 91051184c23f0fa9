package id.latih.account;

import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ott.OneTimeTokenAuthenticationFilter;
import org.springframework.stereotype.Component;

import id.latih.factor.SecondFactors;

/** Puts the second step behind the first, with the same sessions and devices. */
@Component
class CodeSignInConfigurer {

    static final String LINK = "/masuk/tautan";

    private final SecondFactors factors;
    private final AccountUserDetails users;
    private final SignInAttempts attempts;
    private final SignInLinks links;
    private final SignInFilters filters;

    CodeSignInConfigurer(SecondFactors factors, AccountUserDetails users, SignInAttempts attempts,
            SignInLinks links, SignInFilters filters) {
        this.factors = factors;
        this.users = users;
        this.attempts = attempts;
        this.links = links;
        this.filters = filters;
    }

    /** Added to the chain; what it shares is there only when the chain is put together. */
    final class SecondStep extends AbstractHttpConfigurer<SecondStep, HttpSecurity> {
        @Override
        public void configure(HttpSecurity http) {
            var filter = new CodeSignIn();
            filters.add(http, filter, new LimitedSignIn(new CodeProvider(factors, users), attempts::beginSecondStep));
            filter.setAuthenticationFailureHandler(failure());
            link(http);
        }
    }

    /** Spring Security's sign-in by a token that works once: a first step, like the password. */
    private void link(HttpSecurity http) {
        var filter = new OneTimeTokenAuthenticationFilter();
        filter.setRequiresAuthenticationRequestMatcher(SignInFilters.post(LINK));
        filters.add(http, filter, new OneTimeTokenAuthenticationProvider(links, users::afterPassword));
        filter.setAuthenticationFailureHandler((request, response, over) -> response.sendRedirect(
                request.getContextPath() + LINK + "/x"));
    }

    private static AuthenticationFailureHandler failure() {
        return (request, response, refused) -> response.sendRedirect(request.getContextPath() + switch (refused) {
            case InsufficientAuthenticationException first -> SecurityConfiguration.SIGN_IN;
            case SignInAttempts.TooManyAttempts wait -> CodeSignIn.PATH + "?gagal=" + SignInFailure.TOO_MANY_CODES.code();
            default -> CodeSignIn.PATH + "?gagal=" + SignInFailure.WRONG_CODE.code();
        });
    }
}

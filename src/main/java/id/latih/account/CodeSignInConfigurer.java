package id.latih.account;

import java.util.Objects;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.ott.OneTimeTokenAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import id.latih.core.SignedInUser;
import id.latih.factor.SecondFactors;

/** Puts the second step behind the first, with the same sessions and devices. */
@Component
class CodeSignInConfigurer {

    static final String LINK = "/masuk/tautan";

    private final SecondFactors factors;
    private final AccountUserDetails users;
    private final SignInAttempts attempts;
    private final SignInLinks links;
    private final SecurityContextHolderStrategy contexts;

    CodeSignInConfigurer(SecondFactors factors, AccountUserDetails users, SignInAttempts attempts,
            SignInLinks links, SecurityContextHolderStrategy contexts) {
        this.factors = factors;
        this.users = users;
        this.attempts = attempts;
        this.links = links;
        this.contexts = contexts;
    }

    /** Added to the chain; what it shares is there only when the chain is put together. */
    final class SecondStep extends AbstractHttpConfigurer<SecondStep, HttpSecurity> {
        @Override
        public void configure(HttpSecurity http) {
            var filter = new CodeSignIn(new ProviderManager(new LimitedSignIn(new CodeProvider(factors, users), attempts)));
            filter.setSecurityContextHolderStrategy(contexts);
            filter.setSessionAuthenticationStrategy(shared(http, SessionAuthenticationStrategy.class));
            filter.setSecurityContextRepository(shared(http, SecurityContextRepository.class));
            filter.setRememberMeServices(shared(http, RememberMeServices.class));
            filter.setAuthenticationSuccessHandler(success());
            filter.setAuthenticationFailureHandler(failure());
            http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
            http.addFilterAfter(link(http), UsernamePasswordAuthenticationFilter.class);
        }
    }

    /** Spring Security's sign-in by a token that works once: a first step, like the password. */
    private OneTimeTokenAuthenticationFilter link(HttpSecurity http) {
        var filter = new OneTimeTokenAuthenticationFilter();
        filter.setFilterProcessesUrl(LINK);
        filter.setSecurityContextHolderStrategy(contexts);
        filter.setAuthenticationManager(new ProviderManager(
                new OneTimeTokenAuthenticationProvider(links, users::afterPassword)));
        filter.setSessionAuthenticationStrategy(shared(http, SessionAuthenticationStrategy.class));
        filter.setSecurityContextRepository(shared(http, SecurityContextRepository.class));
        filter.setRememberMeServices(shared(http, RememberMeServices.class));
        var on = new VaadinSavedRequestAwareAuthenticationSuccessHandler();
        on.setDefaultTargetUrl("/beranda");
        filter.setAuthenticationSuccessHandler(on);
        filter.setAuthenticationFailureHandler((request, response, over) -> response.sendRedirect(
                request.getContextPath() + LINK + "/x"));
        return filter;
    }

    private static <T> T shared(HttpSecurity http, Class<T> type) {
        return Objects.requireNonNull(http.getSharedObject(type));
    }

    /** Who has no recovery codes yet is led to make some: the telephone may be lost tomorrow. */
    private AuthenticationSuccessHandler success() {
        var on = new VaadinSavedRequestAwareAuthenticationSuccessHandler();
        on.setDefaultTargetUrl("/beranda");
        return (request, response, signedIn) -> {
            if (signedIn.getPrincipal() instanceof SignedInUser user && !factors.hasRecoveryCodes(user.accountId())) {
                response.sendRedirect(request.getContextPath() + "/akun/langkah-kedua");
            } else {
                on.onAuthenticationSuccess(request, response, signedIn);
            }
        };
    }

    private static AuthenticationFailureHandler failure() {
        return (request, response, refused) -> response.sendRedirect(request.getContextPath() + switch (refused) {
            case InsufficientAuthenticationException first -> SecurityConfiguration.SIGN_IN;
            case SignInAttempts.TooManyAttempts wait -> CodeSignIn.PATH + "?gagal=" + SignInFailure.TOO_OFTEN.code();
            default -> CodeSignIn.PATH + "?gagal=" + SignInFailure.WRONG_CODE.code();
        });
    }
}

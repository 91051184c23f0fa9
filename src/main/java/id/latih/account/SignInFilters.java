package id.latih.account;

import java.util.Objects;

import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** What all ways to sign in share: the sessions, the devices, who is told of it, and where it goes on afterwards. */
@Component
class SignInFilters {

    private final SecurityContextHolderStrategy contexts;
    private final AuthenticationEventPublisher events;
    private final SignedIn on;

    SignInFilters(SecurityContextHolderStrategy contexts, AuthenticationEventPublisher events, SignedIn on) {
        this.contexts = contexts;
        this.events = events;
        this.on = on;
    }

    /** Puts another way to sign in behind the password's; to be called when the chain is put together. */
    void add(HttpSecurity http, AbstractAuthenticationProcessingFilter filter, AuthenticationProvider provider) {
        var manager = new ProviderManager(provider);
        manager.setAuthenticationEventPublisher(events);
        filter.setAuthenticationManager(manager);
        filter.setSecurityContextHolderStrategy(contexts);
        filter.setSessionAuthenticationStrategy(shared(http, SessionAuthenticationStrategy.class));
        filter.setSecurityContextRepository(shared(http, SecurityContextRepository.class));
        filter.setRememberMeServices(shared(http, RememberMeServices.class));
        filter.setAuthenticationSuccessHandler(on);
        http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
    }

    /** Signing in is a form that is sent: an address that signs somebody in could be put behind any link. */
    static RequestMatcher post(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
    }

    private static <T> T shared(HttpSecurity http, Class<T> type) {
        return Objects.requireNonNull(http.getSharedObject(type));
    }
}

package id.latih.account;

import java.util.List;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletResponse;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.access.expression.method.MethodSecurityExpressionHandler;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.DefaultAuthorizationManagerFactory;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import id.latih.core.PortalAddress;
import id.latih.core.SafeHeaders;
import id.latih.core.SignedInUser;
import id.latih.device.DeviceSessions;

/**
 * Sign-in at {@code /masuk}: by e-mail and password, a link, a passkey. Addresses are open at this level: the views' annotations
 * and the services' guard them, so that an address nobody knows gets the 404 page and not the sign-in page.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    static final String SIGN_IN = "/masuk";
    /** What a page of the signed-in side offers as a file: documents, lists of people, copies of one's data. */
    private static final RequestMatcher FILES = PathPatternRequestMatcher.withDefaults().matcher("/VAADIN/dynamic/**");

    @Bean
    SecurityFilterChain portal(HttpSecurity http, SessionCheck check,
            DeviceSessions sessions, SignInRecorder recorder, AbstractRememberMeServices remembered,
            CodeSignInConfigurer codes, PasskeySignInConfigurer passkeys) throws Exception {
        return http
                .addFilterBefore(new AccountStatusFilter(check), AuthorizationFilter.class)
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin
                        .loginView(SIGN_IN, SIGN_IN)
                        .defaultSuccessUrl("/beranda")
                        .anyRequest(AuthorizedUrl::permitAll))
                .sessionManagement(session -> session.addSessionAuthenticationStrategy(sessions)
                        .addSessionAuthenticationStrategy(recorder))
                .rememberMe(remember -> remember.rememberMeServices(remembered).key(remembered.getKey()))
                .with(codes.new SecondStep(), Customizer.withDefaults())
                .with(passkeys.new Step(), Customizer.withDefaults())
                .addFilterBefore(new CrossSiteSignIn(), UsernamePasswordAuthenticationFilter.class)
                // forms that must work when the session is over; a passkey signs what its own session has asked of it
                .csrf(csrf -> csrf.ignoringRequestMatchers(CodeSignIn.PATH, CodeSignInConfigurer.LINK,
                        PasskeySignInConfigurer.PATH, PasskeySignInConfigurer.CHALLENGE))
                .headers(SecurityConfiguration::headers)
                // where nobody else says how long an answer may be kept
                .addFilterAfter(new HeaderWriterFilter(List.of(new CacheControlHeadersWriter())) { }, HeaderWriterFilter.class)
                .formLogin(form -> form.failureHandler((request, response, refused) ->
                        response.sendRedirect(request.getContextPath() + SIGN_IN + "?gagal=" + why(refused))))
                .build();
    }

    /**
     * Pages bring a policy of their own. Their addresses may hold a token, which no other page needs to know. Documents
     * are shown in a frame of the portal's own pages, never in anybody else's, and no file stays in a browser's cache. All is
     * written before Vaadin answers: requests are forwarded to its servlet, whose answer is closed when the filter that writes
     * headers gets it back.
     */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        SafeHeaders.common(headers);
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
        headers.cacheControl(CacheControlConfig::disable).frameOptions(FrameOptionsConfig::sameOrigin)
                .contentSecurityPolicy(policy -> policy.policyDirectives(SafeHeaders.NO_PAGE))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(FILES,
                        new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "private, no-store")))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private static String why(Exception refused) {
        return switch (refused) {
            case LockedException unconfirmed -> SignInFailure.UNCONFIRMED.code();
            case DisabledException disabled -> SignInFailure.DISABLED.code();
            case SignInAttempts.TooManyAttempts wait -> SignInFailure.TOO_OFTEN.code();
            default -> SignInFailure.WRONG.code();
        };
    }

    /**
     * A service asks for all steps, also where it asks for no role: a password alone is as good as none. The rules are no bean
     * of their own, since requests would be judged by them too.
     */
    @Bean
    static MethodSecurityExpressionHandler servicesWantAllSteps() {
        var rules = new DefaultAuthorizationManagerFactory<MethodInvocation>();
        rules.setAdditionalAuthorization((who, call) -> new AuthorizationDecision(
                !(who.get().getPrincipal() instanceof SignedInUser user) || user.complete()));
        var handler = new DefaultMethodSecurityExpressionHandler();
        handler.setAuthorizationManagerFactory(rules);
        return handler;
    }

    /** Addresses that no browser makes, such as one with a line break: refused before any chain, with an empty page. */
    @Bean
    RequestRejectedHandler impossibleAddresses() {
        return (request, response, why) -> SafeHeaders.refuse(response, HttpServletResponse.SC_BAD_REQUEST);
    }

    /** One measure a request is enough; otherwise each filter and each call of a service would be one of its own. */
    @Bean
    SecurityObservationSettings noMeasuresOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** A portal that people reach by HTTPS sends its cookies by nothing else, whatever its proxy says of itself. */
    @Bean
    ServletContextInitializer secureSessions(PortalAddress portal) {
        return servlets -> {
            if (portal.isSecure()) {
                servlets.getSessionCookieConfig().setSecure(true);
            }
        };
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /**
     * The account's status is looked at after the password: only its owner learns it. An address without an
     * account takes as long, since the provider then compares with a password that nobody has.
     */
    @Bean
    AuthenticationProvider passwords(AccountUserDetails users, AccountRepository accounts, PasswordEncoder encoder,
            SignInAttempts attempts) {
        var provider = new DaoAuthenticationProvider(users::afterPassword);
        provider.setPasswordEncoder(encoder);
        provider.setPreAuthenticationChecks(user -> { });
        provider.setPostAuthenticationChecks(user -> checkStatus(user, accounts));
        return new LimitedSignIn(provider, attempts::begin);
    }

    static void checkStatus(UserDetails user, AccountRepository accounts) {
        switch (accounts.findByEmail(user.getUsername()).orElseThrow().status) {
            case UNCONFIRMED -> throw new LockedException("not confirmed");
            case DISABLED -> throw new DisabledException("disabled");
            case ACTIVE -> { }
        }
    }
}

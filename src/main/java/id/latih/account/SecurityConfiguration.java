package id.latih.account;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;

import id.latih.device.DeviceSessions;
import id.latih.device.Devices;

/**
 * Sign-in at {@code /masuk}: by e-mail and password, a link, a passkey. Addresses are open at this level: the views' annotations
 * and the services' guard them, so that an address nobody knows gets the 404 page and not the sign-in page.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    static final String SIGN_IN = "/masuk";

    @Bean
    SecurityFilterChain portal(HttpSecurity http, AccountRepository accounts, Devices devices,
            DeviceSessions sessions, AbstractRememberMeServices remembered, CodeSignInConfigurer codes,
            PasskeySignInConfigurer passkeys) throws Exception {
        return http
                .addFilterBefore(new AccountStatusFilter(accounts, devices), AuthorizationFilter.class)
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin
                        .loginView(SIGN_IN, SIGN_IN)
                        .defaultSuccessUrl("/beranda")
                        .anyRequest(AuthorizedUrl::permitAll))
                .sessionManagement(session -> session.addSessionAuthenticationStrategy(sessions))
                .rememberMe(remember -> remember.rememberMeServices(remembered).key(remembered.getKey()))
                .with(codes.new SecondStep(), Customizer.withDefaults())
                .with(passkeys.new Step(), Customizer.withDefaults())
                // forms that must work when the session is over; a passkey signs what its own session has asked of it
                .csrf(csrf -> csrf.ignoringRequestMatchers(CodeSignIn.PATH, CodeSignInConfigurer.LINK,
                        PasskeySignInConfigurer.PATH, PasskeySignInConfigurer.CHALLENGE))
                // documents are shown in a frame of the portal's own pages, never in anybody else's
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin))
                .formLogin(form -> form.failureHandler((request, response, refused) ->
                        response.sendRedirect(request.getContextPath() + SIGN_IN + "?gagal=" + why(refused))))
                .build();
    }

    private static String why(Exception refused) {
        return switch (refused) {
            case LockedException unconfirmed -> SignInFailure.UNCONFIRMED.code();
            case DisabledException disabled -> SignInFailure.DISABLED.code();
            case SignInAttempts.TooManyAttempts wait -> SignInFailure.TOO_OFTEN.code();
            default -> SignInFailure.WRONG.code();
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
        return new LimitedSignIn(provider, attempts);
    }

    static void checkStatus(UserDetails user, AccountRepository accounts) {
        switch (accounts.findByEmail(user.getUsername()).orElseThrow().status) {
            case UNCONFIRMED -> throw new LockedException("not confirmed");
            case DISABLED -> throw new DisabledException("disabled");
            case ACTIVE -> { }
        }
    }
}

package id.latih.account;

import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;

import id.latih.factor.Passkeys;

/**
 * Spring Security's sign-in by passkeys, as a form like the other ways. What the authenticator has to sign lies in the
 * session until it is answered, once.
 */
@Component
class PasskeySignInConfigurer {

    static final String PATH = "/masuk/kunci-sandi";
    /** Where the browser's script asks what has to be signed. */
    static final String CHALLENGE = PATH + "/tantangan";
    /** Sent along by the second step, which keeps what was ticked at the first. */
    private static final String SECOND_STEP = "lanjutan";

    private final WebAuthnRelyingPartyOperations relyingParty;
    private final Passkeys passkeys;
    private final AccountUserDetails users;
    private final AccountRepository accounts;
    private final SignInAttempts attempts;
    private final SignInFilters filters;
    private final SecurityContextHolderStrategy contexts;

    PasskeySignInConfigurer(@Lazy WebAuthnRelyingPartyOperations relyingParty, Passkeys passkeys, AccountUserDetails users,
            AccountRepository accounts, SignInAttempts attempts, SignInFilters filters, SecurityContextHolderStrategy contexts) {
        this.relyingParty = relyingParty;
        this.passkeys = passkeys;
        this.users = users;
        this.accounts = accounts;
        this.attempts = attempts;
        this.filters = filters;
        this.contexts = contexts;
    }

    /** Added to the chain; what it shares is there only when the chain is put together. */
    final class Step extends AbstractHttpConfigurer<Step, HttpSecurity> {
        @Override
        public void configure(HttpSecurity http) {
            var filter = new WebAuthnAuthenticationFilter();
            filter.setRequiresAuthenticationRequestMatcher(SignInFilters.post(PATH));
            filter.setConverter(new PasskeyFormField());
            filter.setMfaEnabled(true);
            filters.add(http, filter, new LimitedSignIn(new PasskeyProvider(passkeys, users, accounts), attempts::begin,
                    asked -> PasskeyProvider.who(passkeys, asked)));
            filter.setAuthenticationFailureHandler(failure());
            var challenge = new PublicKeyCredentialRequestOptionsFilter(relyingParty);
            challenge.setRequestMatcher(SignInFilters.post(CHALLENGE));
            challenge.setSecurityContextHolderStrategy(contexts);
            http.addFilterBefore(challenge, AuthorizationFilter.class);
        }
    }

    private static AuthenticationFailureHandler failure() {
        return (request, response, refused) -> response.sendRedirect(request.getContextPath()
                + (request.getParameter(SECOND_STEP) == null ? SecurityConfiguration.SIGN_IN : CodeSignIn.PATH)
                + "?gagal=" + why(refused).code());
    }

    private static SignInFailure why(AuthenticationException refused) {
        return switch (refused) {
            case PasskeyProvider.UnknownPasskey unknown -> SignInFailure.UNKNOWN_PASSKEY;
            case PasskeyProvider.OthersPasskey others -> SignInFailure.OTHERS_PASSKEY;
            case LockedException unconfirmed -> SignInFailure.UNCONFIRMED;
            case DisabledException disabled -> SignInFailure.DISABLED;
            case SignInAttempts.TooManyAttempts wait -> SignInFailure.TOO_OFTEN;
            default -> SignInFailure.WRONG_PASSKEY;
        };
    }
}

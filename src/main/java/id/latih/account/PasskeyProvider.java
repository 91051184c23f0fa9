package id.latih.account;

import java.util.ArrayList;

import com.webauthn4j.util.exception.WebAuthnException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;

import id.latih.core.SignedInUser;
import id.latih.factor.Passkeys;

/**
 * Signs in by a passkey. Its authenticator has verified the person, so it is both steps at once; after a first step
 * it is the second, of the same account only. The account's status is looked at last: only its owner learns it.
 */
class PasskeyProvider implements AuthenticationProvider {

    private final Passkeys passkeys;
    private final AccountUserDetails users;
    private final AccountRepository accounts;

    PasskeyProvider(Passkeys passkeys, AccountUserDetails users, AccountRepository accounts) {
        this.passkeys = passkeys;
        this.users = users;
        this.accounts = accounts;
    }

    /** The account that somebody signs in to, or the passkey that is of none: whose tries are counted. */
    static String who(Passkeys passkeys, Authentication asked) {
        var credential = credential(asked);
        return passkeys.owner(credential).orElseGet(credential::toBase64UrlString);
    }

    private static RelyingPartyAuthenticationRequest answer(Authentication asked) {
        return ((WebAuthnAuthenticationRequestToken) asked).getWebAuthnRequest();
    }

    private static Bytes credential(Authentication asked) {
        return answer(asked).getPublicKey().getRawId();
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var user = users.complete(verify(asked));
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Authentication first
                && first.getPrincipal() instanceof SignedInUser halfway && !halfway.complete() && !halfway.equals(user)) {
            throw new OthersPasskey();
        }
        SecurityConfiguration.checkStatus(user, accounts);
        var authorities = new ArrayList<GrantedAuthority>(user.getAuthorities());
        authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.WEBAUTHN_AUTHORITY));
        user.eraseCredentials();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }

    private String verify(Authentication asked) {
        try {
            return passkeys.verify(answer(asked)).orElseThrow(UnknownPasskey::new);
        } catch (WebAuthnException | IllegalArgumentException wrong) {
            throw new BadCredentialsException("the answer is not right", wrong);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return WebAuthnAuthenticationRequestToken.class.isAssignableFrom(type);
    }

    static final class UnknownPasskey extends BadCredentialsException {
        UnknownPasskey() {
            super("no such passkey here");
        }
    }

    static final class OthersPasskey extends BadCredentialsException {
        OthersPasskey() {
            super("another account's passkey");
        }
    }
}

package id.latih.account;

import java.util.ArrayList;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

import id.latih.core.SignedInUser;
import id.latih.factor.SecondFactors;

/** Gives the role to whoever was halfway and has a good code. */
class CodeProvider implements AuthenticationProvider {

    private static final String FACTOR = "TOTP";

    private final SecondFactors factors;
    private final AccountUserDetails users;

    CodeProvider(SecondFactors factors, AccountUserDetails users) {
        this.factors = factors;
        this.users = users;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var halfway = (SignedInUser) asked.getPrincipal();
        if (!factors.use(halfway.accountId(), halfway.displayName(), String.valueOf(asked.getCredentials()))) {
            throw new BadCredentialsException("wrong code");
        }
        var user = users.complete(halfway.getUsername());
        var authorities = new ArrayList<GrantedAuthority>(user.getAuthorities());
        authorities.add(FactorGrantedAuthority.fromFactor(FACTOR));
        user.eraseCredentials();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}

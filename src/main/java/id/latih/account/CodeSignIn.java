package id.latih.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;

import id.latih.core.SignedInUser;

/**
 * The second step, {@code POST /masuk/kode}: whoever is halfway gives a code. What Spring Security calls multiple
 * factors: the factor of the first step is kept beside the one of this.
 */
class CodeSignIn extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/masuk/kode";

    CodeSignIn() {
        super(SignInFilters.post(PATH));
        setMfaEnabled(true);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        var first = SecurityContextHolder.getContext().getAuthentication();
        var code = request.getParameter("kode");
        if (first == null || !(first.getPrincipal() instanceof SignedInUser user) || code == null) {
            throw new InsufficientAuthenticationException("the first step comes first");
        }
        return getAuthenticationManager().authenticate(UsernamePasswordAuthenticationToken.unauthenticated(user, code));
    }
}

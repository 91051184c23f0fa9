package id.latih.account;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses to sign in what another site's page sends, which could sign a visitor in to an account of that site's choice.
 * Browsers that do not say where a form comes from go on: the forms must work when no session is left.
 */
class CrossSiteSignIn extends OncePerRequestFilter {

    private static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SecurityConfiguration.SIGN_IN + "/**");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"cross-site".equals(request.getHeader("Sec-Fetch-Site")) || !SIGN_IN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN);
    }
}

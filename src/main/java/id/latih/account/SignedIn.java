package id.latih.account;

import java.io.IOException;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

import id.latih.core.SignedInUser;
import id.latih.factor.SecondFactors;

/**
 * Goes on to the page that was asked for. Who has made two steps and has no recovery codes yet is led to make some
 * first: the telephone may be lost tomorrow.
 */
@Component
class SignedIn extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final SecondFactors factors;
    private final TwoSteps twoSteps;

    SignedIn(SecondFactors factors, TwoSteps twoSteps) {
        this.factors = factors;
        this.twoSteps = twoSteps;
        setDefaultTargetUrl("/beranda");
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws ServletException, IOException {
        if (signedIn.getPrincipal() instanceof SignedInUser user && user.complete()
                && twoSteps.needed(user.role(), user.getUsername()) && !factors.hasRecoveryCodes(user.accountId())) {
            response.sendRedirect(request.getContextPath() + "/akun/langkah-kedua");
        } else {
            super.onAuthenticationSuccess(request, response, signedIn);
        }
    }
}

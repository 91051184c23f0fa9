package id.latih.account;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

import id.latih.core.PortalAddress;
import id.latih.core.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** What the portal tells a browser that came by HTTPS, and what it does not tell one that did not. */
class OverHttpsDbTest extends AccountTestBase {

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;
    private String email;

    @BeforeEach
    void account() {
        email = account(newAccount(Role.RESIDENT, AccountStatus.ACTIVE)).email;
    }

    private MockHttpServletResponse signIn(boolean secure) throws Exception {
        var visitor = new Visitor(security, "Mozilla/5.0 (X11; Linux) Firefox/140.0").from(newEmail());
        var request = visitor.request("POST", "/masuk");
        request.setSecure(secure);
        request.setParameter("username", email);
        request.setParameter("password", PASSWORD);
        return visitor.send(request, new AtomicReference<>());
    }

    @Test
    void theBrowserComesByHttpsFromThenOn() throws Exception {
        assertThat(signIn(true).getHeader("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(signIn(false).getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void itsCookiesGoByHttpsOnly() throws Exception {
        assertThat(signIn(true).getCookies()).hasSize(2).allSatisfy(cookie -> {
            assertThat(cookie.getSecure()).as(cookie.getName()).isTrue();
            assertThat(cookie.isHttpOnly()).as(cookie.getName()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).as(cookie.getName()).isEqualTo("Lax");
        });
        assertThat(signIn(false).getCookies()).hasSize(2).noneMatch(Cookie::getSecure);
    }

    /** Also where the proxy does not say that it speaks HTTPS. */
    @Test
    void theAddressOfThePortalSaysSoToo() throws Exception {
        assertThat(sessionsOf("https://latih.contoh.id").getSessionCookieConfig().isSecure()).isTrue();
        assertThat(sessionsOf("http://localhost:8080").getSessionCookieConfig().isSecure()).isFalse();
    }

    private static MockServletContext sessionsOf(String address) throws Exception {
        var servlets = new MockServletContext();
        ServletContextInitializer initializer = new SecurityConfiguration().secureSessions(new PortalAddress(address));
        initializer.onStartup(servlets);
        return servlets;
    }
}

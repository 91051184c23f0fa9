package id.latih.account;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import id.latih.core.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

/** Sign-in and what ends a session, through the whole filter chain. */
class SignInDbTest extends AccountTestBase {

    @Autowired
    WebApplicationContext context;
    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;
    private MockMvc web;

    @BeforeEach
    void browser() {
        web = MockMvcBuilders.webAppContextSetup(context).apply(SecurityMockMvcConfigurers.springSecurity()).build();
    }

    private MockHttpSession signedIn(long id) throws Exception {
        var session = new MockHttpSession();
        web.perform(post("/masuk").session(session).param("username", account(id).email).param("password", PASSWORD));
        return session;
    }

    /** Whether the next request of this session is still somebody's, behind all filters. */
    private boolean isSignedIn(MockHttpSession session) throws Exception {
        var request = new MockHttpServletRequest(web.getDispatcherServlet().getServletContext(), "GET", "/akun");
        request.setSession(session);
        var signedIn = new AtomicBoolean();
        security.doFilter(request, new MockHttpServletResponse(), (passed, response) ->
                signedIn.set(((HttpServletRequest) passed).getUserPrincipal() != null));
        return signedIn.get();
    }

    @Test
    void signInLeadsHomeAndIsNoted() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        web.perform(formLogin("/masuk").user(account(id).email.toUpperCase(Locale.ROOT)).password(PASSWORD))
                .andExpect(authenticated()).andExpect(redirectedUrl("/beranda"));
        assertThat(account(id).lastSignInAt).isNotNull();
    }

    @Test
    void afterAnExpiredSessionSignInLeadsToThePageAskedFor() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var session = new MockHttpSession();
        session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE, "/lamaran/7");
        web.perform(post("/masuk").session(session).param("username", account(id).email).param("password", PASSWORD))
                .andExpect(redirectedUrl("/lamaran/7"));
    }

    @Test
    void aSessionIdFromBeforeSignInIsNotUsedOn() throws Exception {
        var session = new MockHttpSession();
        var before = session.getId();
        var request = new MockHttpServletRequest(web.getDispatcherServlet().getServletContext(), "POST", "/masuk");
        request.setSession(session);
        request.setRequestedSessionId(before);
        request.setParameter("username", account(newAccount(Role.RESIDENT, AccountStatus.ACTIVE)).email);
        request.setParameter("password", PASSWORD);
        security.doFilter(request, new MockHttpServletResponse(), (passed, response) -> { });
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(isSignedIn(session)).isTrue();
    }

    @Test
    void anotherSitesPageSignsNobodyIn() throws Exception {
        var email = account(newAccount(Role.RESIDENT, AccountStatus.ACTIVE)).email;
        web.perform(fromA("cross-site", "/masuk").param("username", email).param("password", PASSWORD))
                .andExpect(unauthenticated()).andExpect(redirectedUrl("/masuk"));
        for (var path : List.of("/masuk/tautan", "/masuk/kode", "/masuk/kunci-sandi")) {
            web.perform(fromA("cross-site", path).param("token", "x").param("kode", "1").param("jawaban", "{}"))
                    .andExpect(redirectedUrl("/masuk"));
        }
        web.perform(fromA("same-origin", "/masuk").param("username", email).param("password", PASSWORD))
                .andExpect(authenticated());
    }

    private static MockHttpServletRequestBuilder fromA(String site, String path) {
        return post(path).header("Sec-Fetch-Site", site);
    }

    @Test
    void onlyTheOwnerLearnsTheStatus() throws Exception {
        var unconfirmed = account(newAccount(Role.RESIDENT, AccountStatus.UNCONFIRMED)).email;
        var disabled = account(newAccount(Role.RESIDENT, AccountStatus.DISABLED)).email;
        refused(unconfirmed, PASSWORD, "belum-dikonfirmasi");
        refused(disabled, PASSWORD, "dinonaktifkan");
        refused(unconfirmed, "salah sama sekali", "sandi");
        refused(disabled, "salah sama sekali", "sandi");
        refused(newEmail(), PASSWORD, "sandi");
    }

    private void refused(String email, String password, String why) throws Exception {
        web.perform(formLogin("/masuk").user(email).password(password))
                .andExpect(unauthenticated()).andExpect(redirectedUrl("/masuk?gagal=" + why));
    }

    @Test
    void anAccountWithoutAPasswordCannotSignIn() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.UNCONFIRMED);
        jdbc.sql("update account set password_hash = null where id = ?").param(id).update();
        refused(account(id).email, "", "sandi");
        refused(account(id).email, "null", "sandi");
    }

    @Test
    void somebodyDisabledIsOutAtTheNextRequest() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var session = signedIn(id);
        assertThat(isSignedIn(session)).isTrue();
        jdbc.sql("update account set status = 'DISABLED' where id = ?").param(id).update();
        assertThat(isSignedIn(session)).isFalse();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void anotherRoleEndsTheSession() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var session = signedIn(id);
        assertThat(isSignedIn(session)).isTrue();
        jdbc.sql("update account set role = 'ADMINISTRATOR' where id = ?").param(id).update();
        assertThat(isSignedIn(session)).isFalse();
    }
}

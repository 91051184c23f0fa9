package id.latih.account;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.test.util.AopTestUtils;

import id.latih.core.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing in by a link sent by e-mail. */
class SignInLinksDbTest extends AccountTestBase {

    private static final String OVER = "/masuk/tautan/x";

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;
    @Autowired
    SignInLinks links;
    @Autowired
    LinkSender sender;

    private String follow(Visitor visitor, String token) throws Exception {
        var request = visitor.request("POST", "/masuk/tautan");
        request.setParameter("token", token);
        return visitor.send(request, new AtomicReference<>()).getRedirectedUrl();
    }

    private Visitor visitor() {
        return new Visitor(security, "Mozilla/5.0 (X11; Linux) Firefox/140.0");
    }

    private String mailed(long id) {
        links.send(account(id).email);
        return mailedToken(account(id).email, "/masuk/tautan/");
    }

    @Test
    void theLinkSignsInOnce() throws Exception {
        var token = mailed(newAccount(Role.RESIDENT, AccountStatus.ACTIVE));
        assertThat(links.isGood(token)).isTrue();
        assertThat(links.isGood(token)).as("looking at it uses nothing up").isTrue();
        var visitor = visitor();
        assertThat(follow(visitor, token)).isEqualTo("/beranda");
        assertThat(visitor.who("/akun").orElseThrow().getAuthorities()).extracting(GrantedAuthority::getAuthority)
                .contains("ROLE_RESIDENT", "FACTOR_OTT");
        assertThat(visitor.meetAnotherInstance().isSignedIn()).as("as by any other way").isTrue();
        assertThat(follow(visitor(), token)).isEqualTo(OVER);
    }

    /** Any link of any page could hold it, and would sign its reader in to somebody else's account. */
    @Test
    void anAddressAloneSignsNobodyIn() throws Exception {
        var token = mailed(newAccount(Role.RESIDENT, AccountStatus.ACTIVE));
        var visitor = visitor();
        var request = visitor.request("GET", "/masuk/tautan");
        request.setParameter("token", token);
        visitor.send(request, new AtomicReference<>());
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(links.isGood(token)).isTrue();
    }

    @Test
    void theLinkIsOverAfterAQuarterOfAnHour() throws Exception {
        var token = mailed(newAccount(Role.RESIDENT, AccountStatus.ACTIVE));
        clock.advance(Duration.ofMinutes(15));
        assertThat(follow(visitor(), token)).isEqualTo(OVER);
        assertThat(follow(visitor(), "tebakan")).isEqualTo(OVER);
    }

    @Test
    void aLinkIsOneStepOfTwo() throws Exception {
        var visitor = visitor();
        follow(visitor, mailed(newAccount(Role.APPROVER, AccountStatus.ACTIVE)));
        assertThat(visitor.who("/akun").orElseThrow().getAuthorities()).extracting(GrantedAuthority::getAuthority)
                .doesNotContain("ROLE_APPROVER");
    }

    @Test
    void somebodyShutOutMeanwhileIsNotSignedIn() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var token = mailed(id);
        jdbc.sql("update account set status = 'DISABLED' where id = ?").param(id).update();
        assertThat(follow(visitor(), token)).isEqualTo(OVER);
        AopTestUtils.<LinkSender>getTargetObject(sender).send(new LinkAsked(LinkAsked.Kind.SIGN_IN, account(id).email, null));
        assertThat(jdbc.sql("select count(*) from account_token where account_id = ? and used_at is null").param(id)
                .query(Long.class).single()).isZero();
    }
}

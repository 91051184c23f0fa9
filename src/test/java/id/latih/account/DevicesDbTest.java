package id.latih.account;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.concurrent.Callable;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;

import id.latih.core.Role;
import id.latih.device.DeviceSession;
import id.latih.device.OwnDevices;
import id.latih.testing.Together;

import static org.assertj.core.api.Assertions.assertThat;

/** What ends a session on which device, and what does not. */
class DevicesDbTest extends AccountTestBase {

    private static final String PHONE = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36";
    private static final String OFFICE = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;
    @Autowired
    AbstractRememberMeServices remembered;
    @Autowired
    OwnDevices devices;
    @Autowired
    OwnAccount own;
    @Autowired
    PasswordLinks links;
    @Autowired
    AccountAdministration administration;

    private Visitor signedIn(long id, String userAgent, String... more) throws Exception {
        var visitor = new Visitor(security, userAgent);
        visitor.signIn(account(id).email, PASSWORD, more);
        assertThat(visitor.isSignedIn()).isTrue();
        return visitor;
    }

    @Test
    void aRestartOrAnotherInstanceSignsNobodyOut() throws Exception {
        var visitor = signedIn(newAccount(Role.RESIDENT, AccountStatus.ACTIVE), PHONE);
        var before = visitor.cookies().get("latih-masuk").getValue();
        assertThat(visitor.meetAnotherInstance().isSignedIn()).isTrue();
        assertThat(visitor.cookies().get("latih-masuk").getValue()).as("the token rotates").isNotEqualTo(before);
        assertThat(visitor.meetAnotherInstance().isSignedIn()).isTrue();
    }

    @Test
    void severalRequestsAtOnceAreNoTheft() throws Exception {
        var visitor = signedIn(newAccount(Role.RESIDENT, AccountStatus.ACTIVE), PHONE);
        var cookie = visitor.cookies().get("latih-masuk");
        visitor.meetAnotherInstance().isSignedIn();
        visitor.cookies().put("latih-masuk", cookie);
        assertThat(visitor.meetAnotherInstance().isSignedIn()).as("asked at the same moment").isTrue();
    }

    /** A page without a session asks for several things, each of which finds the same token not yet renewed. */
    @RepeatedTest(10)
    void requestsThatOverlapAreNoTheft() throws Exception {
        var visitor = signedIn(newAccount(Role.RESIDENT, AccountStatus.ACTIVE), PHONE);
        var cookie = visitor.cookies().get("latih-masuk");
        Callable<Boolean> request = () -> {
            var tab = new Visitor(security, PHONE);
            tab.cookies().put("latih-masuk", (Cookie) cookie.clone());
            return tab.isSignedIn();
        };
        assertThat(Together.run(Collections.nCopies(8, request))).extracting(Together.Outcome::result).containsOnly(true);
        assertThat(visitor.meetAnotherInstance().isSignedIn()).isTrue();
    }

    @Test
    void aCookieThatWasCopiedEndsAllSessions() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var visitor = signedIn(id, PHONE);
        var thief = new Visitor(security, OFFICE);
        var cookie = visitor.cookies().get("latih-masuk");
        thief.cookies().put("latih-masuk", (Cookie) cookie.clone());
        assertThat(thief.isSignedIn()).isTrue();
        clock.advance(Duration.ofMinutes(5));
        assertThat(visitor.meetAnotherInstance().isSignedIn()).isFalse();
        assertThat(thief.isSignedIn()).isFalse();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'DEVICE_COPIED' and subject_id = ?")
                .param(String.valueOf(id)).query(Long.class).single()).isOne();
        assertThat(mailSubjects(account(id).email)).containsExactly("Semua perangkat Anda dikeluarkan");
    }

    @Test
    void withoutTheTickTheBrowserForgetsAndSoDoesThePortal() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        assertThat(signedIn(id, PHONE).close().isSignedIn()).isFalse();
        var visitor = signedIn(id, OFFICE);
        clock.advance(Duration.ofMinutes(31));
        assertThat(visitor.meetAnotherInstance().isSignedIn()).isFalse();
    }

    @Test
    void withTheTickOneStaysSignedInForThirtyDays() throws Exception {
        var visitor = signedIn(newAccount(Role.RESIDENT, AccountStatus.ACTIVE), PHONE, "remember-me", "on");
        assertThat(visitor.cookies().get("latih-masuk").isHttpOnly()).isTrue();
        assertThat(visitor.cookies().get("latih-masuk").getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(visitor.close().isSignedIn()).isTrue();
        clock.advance(Duration.ofDays(29));
        assertThat(visitor.close().isSignedIn()).isTrue();
        jdbc.sql("update device set token_at = token_at - interval 61 day").update();
        assertThat(visitor.close().isSignedIn()).isFalse();
    }

    @Test
    void theDatabaseHoldsNoCookie() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var visitor = signedIn(id, PHONE);
        var row = jdbc.sql("select * from device where account_id = ?").param(id).query().singleRow().values().toString();
        visitor.cookies().values().forEach(cookie -> assertThat(row).doesNotContain(cookie.getValue()));
        var token = new String(Base64.getDecoder().decode(visitor.cookies().get("latih-masuk").getValue()
                + "=".repeat((4 - visitor.cookies().get("latih-masuk").getValue().length() % 4) % 4)));
        for (var part : token.split(":")) {
            assertThat(row).doesNotContain(URLDecoder.decode(part, StandardCharsets.UTF_8));
        }
    }

    @Test
    void oneSignsOutOneOfOnesDevices() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var phone = signedIn(id, PHONE);
        var office = signedIn(id, OFFICE, "remember-me", "on");
        var here = DeviceSession.id(phone.session());
        signIn(id, Role.RESIDENT);
        assertThat(devices.list(here)).hasSize(2).allSatisfy(device ->
                assertThat(device.browser()).isEqualTo(device.current() ? "Chrome · Android" : "Firefox · Windows"));
        devices.signOut(DeviceSession.id(office.session()));
        assertThat(office.isSignedIn()).isFalse();
        assertThat(office.meetAnotherInstance().isSignedIn()).as("nor by its cookie").isFalse();
        assertThat(phone.isSignedIn()).isTrue();
    }

    @Test
    void nobodySignsOutSomebodyElsesDevice() throws Exception {
        var other = signedIn(newAccount(Role.RESIDENT, AccountStatus.ACTIVE), PHONE);
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        signIn(id, Role.RESIDENT);
        devices.signOut(DeviceSession.id(other.session()));
        devices.signOutOthers(0);
        assertThat(other.isSignedIn()).isTrue();
    }

    @Test
    void oneSignsOutAllOtherDevices() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var phone = signedIn(id, PHONE);
        var office = signedIn(id, OFFICE);
        signIn(id, Role.RESIDENT);
        devices.signOutOthers(DeviceSession.id(phone.session()));
        assertThat(phone.isSignedIn()).isTrue();
        assertThat(office.isSignedIn()).isFalse();
    }

    @Test
    void signingOutEndsThisDeviceOnly() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var phone = signedIn(id, PHONE, "remember-me", "on");
        var office = signedIn(id, OFFICE);
        var copy = (Cookie) phone.cookies().get("latih-masuk").clone();
        remembered.logout(phone.request("POST", "/logout"), new MockHttpServletResponse(), null);
        phone.cookies().put("latih-masuk", copy);
        assertThat(phone.meetAnotherInstance().isSignedIn()).as("by a copy of the cookie").isFalse();
        assertThat(office.isSignedIn()).isTrue();
    }

    @Test
    void aNewPasswordSignsAllOthersOut() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var phone = signedIn(id, PHONE);
        var office = signedIn(id, OFFICE, "remember-me", "on");
        signIn(id, Role.RESIDENT);
        own.changePassword(PASSWORD, "teh manis sore hari", DeviceSession.id(phone.session()));
        assertThat(phone.isSignedIn()).isTrue();
        assertThat(office.isSignedIn()).isFalse();
        assertThat(office.close().isSignedIn()).isFalse();
    }

    @Test
    void aPasswordChosenByALinkSignsAllOut() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var phone = signedIn(id, PHONE, "remember-me", "on");
        links.forgotten(account(id).email);
        links.choose(mailedToken(account(id).email, "/sandi-baru/"), LinkPurpose.RESET_PASSWORD, "teh manis sore hari");
        assertThat(phone.isSignedIn()).isFalse();
        assertThat(phone.close().isSignedIn()).isFalse();
    }

    @Test
    void somebodyDisabledIsOutInEveryTabAndStaysOutWhenLetInAgain() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var idle = signedIn(id, PHONE, "remember-me", "on");
        signIn(newAccount(Role.ADMINISTRATOR, AccountStatus.ACTIVE), Role.ADMINISTRATOR);
        administration.disable(id, DisableReason.LEFT_OFFICE, "", account(id).version);
        administration.enable(id, account(id).version);
        assertThat(idle.isSignedIn()).isFalse();
        assertThat(idle.close().isSignedIn()).isFalse();
    }

    @Test
    void aClickInAViewIsARequestLikeOthers() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var tab = signedIn(id, PHONE);
        assertThat(tab.who(tab.request("POST", "/?v-r=uidl&v-uiId=0"))).isPresent();
        jdbc.sql("update account set status = 'DISABLED' where id = ?").param(id).update();
        assertThat(tab.who(tab.request("POST", "/?v-r=uidl&v-uiId=0"))).isEmpty();
        assertThat(tab.who(tab.request("POST", "/?v-r=heartbeat&v-uiId=0"))).as("also by its cookie").isEmpty();
    }

    @Test
    void aTabLeftOpenIsNotInUse() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var tab = signedIn(id, PHONE);
        clock.advance(Duration.ofMinutes(20));
        assertThat(tab.who(tab.request("POST", "/?v-r=heartbeat&v-uiId=0"))).isPresent();
        clock.advance(Duration.ofMinutes(20));
        assertThat(tab.meetAnotherInstance().isSignedIn()).isFalse();
        var used = signedIn(id, OFFICE);
        clock.advance(Duration.ofMinutes(20));
        assertThat(used.isSignedIn()).isTrue();
        clock.advance(Duration.ofMinutes(20));
        assertThat(used.meetAnotherInstance().isSignedIn()).isTrue();
    }

    @Test
    void aNewDeviceIsToldAKnownOneIsNot() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var email = account(id).email;
        var phone = signedIn(id, PHONE);
        phone.signIn(email, PASSWORD);
        signedIn(id, OFFICE);
        Awaitility.await().until(() -> mailSubjects(email), subjects -> !subjects.isEmpty());
        assertThat(mailSubjects(email)).containsExactly("Masuk dari perangkat baru");
    }

    /** This is when it matters most who comes next. */
    @Test
    void aNewDeviceIsToldAlsoAfterAllWereForgotten() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var email = account(id).email;
        signedIn(id, PHONE);
        assertThat(mailSubjects(email)).as("nobody is told of the first of all").isEmpty();
        links.forgotten(email);
        links.choose(mailedToken(email, "/sandi-baru/"), LinkPurpose.RESET_PASSWORD, "teh manis sore hari");
        new Visitor(security, OFFICE).signIn(email, "teh manis sore hari");
        assertThat(mailSubjects(email)).containsExactly("Buat kata sandi baru", "Kata sandi Anda diganti",
                "Masuk dari perangkat baru");
    }
}

package id.latih.account;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import com.bastiaanjansen.otp.TOTPGenerator;
import jakarta.servlet.Filter;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

import id.latih.core.DemoAccounts;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.device.OwnDevices;
import id.latih.factor.OwnSecondFactor;
import id.latih.limit.Limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The second step of signing in: what is withheld until it is made, and what makes it. */
class TwoStepsDbTest extends AccountTestBase {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux) Firefox/140.0";
    private static final String WRONG = "/masuk/kode?gagal=kode";
    private static final String TOO_MANY = "/masuk/kode?gagal=kode-terlalu-sering";

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;
    @Autowired
    OwnSecondFactor factor;
    @Autowired
    OwnAccount own;
    @Autowired
    OwnDevices devices;
    @Autowired
    AccountAdministration administration;

    private Visitor halfway(long id) throws Exception {
        var visitor = new Visitor(security, BROWSER).from(UUID.randomUUID().toString());
        visitor.signIn(account(id).email, PASSWORD);
        return visitor;
    }

    private MockHttpServletResponse enter(Visitor visitor, String code) throws Exception {
        var request = visitor.request("POST", "/masuk/kode");
        request.setParameter("kode", code);
        request.setParameter("lanjutan", "ya");
        return visitor.send(request, new AtomicReference<>());
    }

    private void as(Visitor visitor) throws Exception {
        var who = visitor.who("/akun").orElseThrow();
        SecurityContextHolder.getContext().setAuthentication(who);
    }

    private String code(String secret) {
        return TOTPGenerator.withDefaultValues(secret.getBytes(StandardCharsets.US_ASCII)).at(clock.instant());
    }

    /** The secret of a new app, as its camera reads it. */
    private String begin(Visitor visitor) throws Exception {
        as(visitor);
        var secret = URI.create(factor.begin().picture()).getQuery().replaceAll(".*secret=([A-Z2-7]+).*", "$1");
        SecurityContextHolder.clearContext();
        return secret;
    }

    private String setUp(Visitor visitor) throws Exception {
        var secret = begin(visitor);
        assertThat(enter(visitor, code(secret)).getRedirectedUrl()).isEqualTo("/akun/langkah-kedua");
        clock.advance(Duration.ofMinutes(1));
        return secret;
    }

    private static boolean hasRole(Authentication who) {
        return who.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(name -> name.startsWith("ROLE_"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "RESIDENT")
    void thePasswordAloneOpensNothing(Role role) throws Exception {
        var visitor = halfway(newAccount(role, AccountStatus.ACTIVE));
        assertThat(hasRole(visitor.who("/beranda").orElseThrow())).isFalse();
        as(visitor);
        assertThatThrownBy(() -> own.get()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> devices.list(0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> factor.makeRecoveryCodes()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.list(AccountFilter.ALL, PageRequest.of(0, 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(hasRole(visitor.meetAnotherInstance().who("/beranda").orElseThrow())).as("nor by its cookie").isFalse();
    }

    @Test
    void residentsSignInByOneStep() throws Exception {
        assertThat(hasRole(halfway(newAccount(Role.RESIDENT, AccountStatus.ACTIVE)).who("/beranda").orElseThrow())).isTrue();
    }

    @Test
    void theDemoAccountsAloneAreExemptInDemoModeAlone() {
        var email = DemoAccounts.ADMINISTRATOR.email();
        assertThat(new TwoSteps(true).needed(Role.ADMINISTRATOR, email)).isFalse();
        assertThat(new TwoSteps(true).needed(Role.ADMINISTRATOR, "lain@contoh.id")).isTrue();
        assertThat(new TwoSteps(false).needed(Role.ADMINISTRATOR, email)).isTrue();
    }

    @Test
    void theAppsCodeOpensTheRest() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var secret = setUp(halfway(id));
        var visitor = halfway(id);
        assertThat(enter(visitor, "000000").getRedirectedUrl()).isEqualTo(WRONG);
        assertThat(hasRole(visitor.who("/beranda").orElseThrow())).isFalse();
        enter(visitor, code(secret));
        var who = visitor.who("/beranda").orElseThrow();
        assertThat(who.getAuthorities()).extracting(GrantedAuthority::getAuthority)
                .contains("ROLE_APPROVER", "FACTOR_PASSWORD", "FACTOR_TOTP");
        assertThat(hasRole(visitor.meetAnotherInstance().who("/beranda").orElseThrow())).as("also after a restart").isTrue();
    }

    @Test
    void aCodeWorksOnce() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var secret = setUp(halfway(id));
        var code = code(secret);
        enter(halfway(id), code);
        assertThat(enter(halfway(id), code).getRedirectedUrl()).isEqualTo(WRONG);
    }

    @Test
    void aRecoveryCodeWorksOnceHoweverItIsTyped() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var visitor = halfway(id);
        setUp(visitor);
        as(visitor);
        var codes = factor.makeRecoveryCodes();
        assertThat(codes).hasSize(10).allMatch(code -> code.matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"));
        SecurityContextHolder.clearContext();
        assertThat(jdbc.sql("select group_concat(code_hash) from recovery_code where account_id = ?").param(id)
                .query(String.class).single()).doesNotContain(codes.getFirst());
        assertThat(enter(halfway(id), codes.getFirst().replace("-", " ").toUpperCase(Locale.ROOT))
                .getRedirectedUrl()).isEqualTo("/beranda");
        assertThat(enter(halfway(id), codes.getFirst()).getRedirectedUrl()).isEqualTo(WRONG);
    }

    @Test
    void whoHasThePasswordAloneReplacesNoApp() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        setUp(halfway(id));
        as(halfway(id));
        assertThatThrownBy(() -> factor.begin()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theOwnerReplacesTheAppAndTheOldOneIsGoodUntilThen() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var visitor = halfway(id);
        var old = setUp(visitor);
        var secret = begin(visitor);
        assertThat(enter(halfway(id), code(secret)).getRedirectedUrl()).isEqualTo(WRONG);
        assertThat(enter(halfway(id), code(old)).getRedirectedUrl()).isNotEqualTo(WRONG);
        as(visitor);
        factor.confirm(code(secret));
        SecurityContextHolder.clearContext();
        clock.advance(Duration.ofMinutes(2));
        assertThat(enter(halfway(id), code(old)).getRedirectedUrl()).isEqualTo(WRONG);
        assertThat(enter(halfway(id), code(secret)).getRedirectedUrl()).isNotEqualTo(WRONG);
    }

    @Test
    void codesAreNotGuessed() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var visitor = halfway(id);
        setUp(visitor);
        var again = halfway(id);
        var answer = "";
        for (var i = 0; i < 40 && !answer.contains("terlalu-sering"); i++) {
            answer = enter(again, "%06d".formatted(i)).getRedirectedUrl();
        }
        assertThat(answer).contains("terlalu-sering");
    }

    /** Whoever has the password signs in with as many browsers as they like, each of them known from then on. */
    @Test
    void browsersOfOneAccountShareTheGuesses() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var secret = setUp(halfway(id));
        for (var i = 0; i < Limit.SECOND_STEP.atOnce(); i++) {
            assertThat(enter(halfway(id), "%06d".formatted(i)).getRedirectedUrl()).isEqualTo(WRONG);
        }
        var owner = halfway(id);
        assertThat(enter(owner, code(secret)).getRedirectedUrl()).isEqualTo(TOO_MANY);
        assertThat(enter(halfway(newAccount(Role.APPROVER, AccountStatus.ACTIVE)), "123456").getRedirectedUrl())
                .as("another account's are its own").isEqualTo(WRONG);
        clock.advance(Duration.ofMinutes(2));
        assertThat(enter(owner, code(secret)).getRedirectedUrl()).isEqualTo("/akun/langkah-kedua");
        assertThat(enter(halfway(id), "000000").getRedirectedUrl()).as("what was right does not count").isEqualTo(WRONG);
    }

    @Test
    void theSecretIsSealed() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var secret = setUp(halfway(id));
        var stored = jdbc.sql("select secret_sealed from second_factor where account_id = ?").param(id)
                .query(byte[].class).single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
    }

    @Test
    void aCodeWithoutTheFirstStepLeadsToSignIn() throws Exception {
        assertThat(enter(new Visitor(security, BROWSER), "123456").getRedirectedUrl()).isEqualTo("/masuk");
    }

    @Test
    void anAdministratorResetsSomebodyElsesSecondStep() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var visitor = halfway(id);
        var secret = setUp(visitor);
        var administrator = newAccount(Role.ADMINISTRATOR, AccountStatus.ACTIVE);
        signIn(administrator, Role.ADMINISTRATOR);
        administration.resetSecondStep(id, ResetReason.LOST_DEVICE, "telepon", account(id).version);
        assertThatThrownBy(() -> administration.resetSecondStep(administrator, ResetReason.NEW_DEVICE, "",
                account(administrator).version)).isInstanceOf(RuleViolation.class);
        SecurityContextHolder.clearContext();
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(enter(halfway(id), code(secret)).getRedirectedUrl()).isEqualTo(WRONG);
        assertThat(jdbc.sql("select reason_code from audit_entry where action = 'SECOND_FACTOR_RESET' and subject_id = ?")
                .param(String.valueOf(id)).query(String.class).single()).isEqualTo("LOST_DEVICE");
        setUp(halfway(id));
        Awaitility.await().until(() -> mailSubjects(account(id).email).contains("Langkah kedua Anda diatur ulang"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void othersResetNothing(Role role) {
        signIn(newAccount(role, AccountStatus.ACTIVE), role);
        assertThatThrownBy(() -> administration.resetSecondStep(1, ResetReason.LOST_DEVICE, "", 0))
                .isInstanceOf(AccessDeniedException.class);
    }
}

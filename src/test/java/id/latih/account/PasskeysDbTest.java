package id.latih.account;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.Filter;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

import com.bastiaanjansen.otp.TOTPGenerator;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.factor.OwnPasskeys;
import id.latih.factor.OwnSecondFactor;
import id.latih.factor.Passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Passkeys: whom they sign in, whom not, and who may make and remove them. */
class PasskeysDbTest extends AccountTestBase {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux) Firefox/140.0";
    private static final String UNKNOWN = "/masuk?gagal=kunci-tidak-dikenal";
    private static final String WRONG = "/masuk?gagal=kunci-gagal";

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;
    @Autowired
    OwnPasskeys passkeys;
    @Autowired
    OwnSecondFactor factor;
    @Autowired
    AccountAdministration administration;

    // what people do -----------------------------------------------------------------------------------

    private Visitor visitor() {
        return new Visitor(security, BROWSER);
    }

    /** Signed in by the password: halfway, where the role needs two steps. */
    private Visitor byPassword(long id) throws Exception {
        var visitor = visitor();
        visitor.signIn(account(id).email, PASSWORD);
        return visitor;
    }

    private interface Work<T> {
        T run();
    }

    /** As whoever the visitor is for the portal now. */
    private <T> T as(Visitor visitor, Work<T> work) throws Exception {
        var who = visitor.who("/akun").orElseThrow();
        try {
            SecurityContextHolder.getContext().setAuthentication(who);
            return work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private SoftAuthenticator make(Visitor visitor, SoftAuthenticator authenticator) throws Exception {
        return as(visitor, () -> {
            var request = passkeys.begin();
            passkeys.add(request, "Ponsel saya", authenticator.make(request.json()));
            return authenticator;
        });
    }

    private SoftAuthenticator passkeyOf(long id) throws Exception {
        return make(byPassword(id), new SoftAuthenticator());
    }

    private static String challenge(Visitor visitor) throws Exception {
        return visitor.send(visitor.request("POST", "/masuk/kunci-sandi/tantangan"), new AtomicReference<>())
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String answer(Visitor visitor, String answer, String... more) throws Exception {
        var request = visitor.request("POST", "/masuk/kunci-sandi");
        request.setParameter("jawaban", answer);
        for (var i = 0; i < more.length; i += 2) {
            request.setParameter(more[i], more[i + 1]);
        }
        return visitor.send(request, new AtomicReference<>()).getRedirectedUrl();
    }

    private static String use(Visitor visitor, SoftAuthenticator passkey, String... more) throws Exception {
        return answer(visitor, passkey.sign(challenge(visitor)), more);
    }

    private static Stream<String> authorities(Optional<Authentication> who) {
        return who.stream().flatMap(known -> known.getAuthorities().stream()).map(GrantedAuthority::getAuthority);
    }

    private static boolean hasRole(Visitor visitor) throws Exception {
        return authorities(visitor.who("/beranda")).anyMatch(name -> name.startsWith("ROLE_"));
    }

    private long onlyPasskey(Visitor visitor) throws Exception {
        return as(visitor, passkeys::list).getFirst().id();
    }

    private long lines(String action, long id) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and subject_id = ?")
                .params(action, String.valueOf(id)).query(Long.class).single();
    }

    // signing in ---------------------------------------------------------------------------------------

    @Test
    void aPasskeyAloneSignsAResidentIn() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var passkey = passkeyOf(id);
        clock.advance(Duration.ofHours(1));
        var visitor = visitor();
        assertThat(use(visitor, passkey)).isEqualTo("/beranda");
        assertThat(authorities(visitor.who("/beranda"))).containsExactlyInAnyOrder("ROLE_RESIDENT", "FACTOR_WEBAUTHN");
        assertThat(account(id).lastSignInAt).isAfter(clock.instant().minus(Duration.ofMinutes(1)));
        assertThat(as(visitor, passkeys::list)).singleElement().extracting(Passkey::usedAt).isNotNull();
        assertThat(hasRole(visitor.meetAnotherInstance())).as("also after a restart").isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "RESIDENT")
    void itIsBothStepsOfWhoNeedsTwo(Role role) throws Exception {
        var passkey = passkeyOf(newAccount(role, AccountStatus.ACTIVE));
        var visitor = visitor();
        assertThat(use(visitor, passkey)).as("to make recovery codes").isEqualTo("/akun/langkah-kedua");
        assertThat(authorities(visitor.who("/beranda"))).containsExactlyInAnyOrder("ROLE_" + role, "FACTOR_WEBAUTHN");
        assertThat(hasRole(visitor.meetAnotherInstance())).as("also after a restart").isTrue();
    }

    @Test
    void itIsTheSecondStepAfterThePassword() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var passkey = passkeyOf(id);
        var visitor = byPassword(id);
        assertThat(hasRole(visitor)).isFalse();
        use(visitor, passkey, "lanjutan", "ya");
        assertThat(authorities(visitor.who("/beranda")))
                .containsExactlyInAnyOrder("ROLE_APPROVER", "FACTOR_PASSWORD", "FACTOR_WEBAUTHN");
    }

    @Test
    void anotherAccountsPasskeyIsNoSecondStep() throws Exception {
        var others = passkeyOf(newAccount(Role.APPROVER, AccountStatus.ACTIVE));
        var visitor = byPassword(newAccount(Role.APPROVER, AccountStatus.ACTIVE));
        assertThat(use(visitor, others, "lanjutan", "ya")).isEqualTo("/masuk/kode?gagal=kunci-akun-lain");
        assertThat(hasRole(visitor)).isFalse();
    }

    @Test
    void whoWasNotVerifiedIsRefused() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var passkey = passkeyOf(id);
        assertThatThrownBy(() -> make(byPassword(id), new SoftAuthenticator().withoutVerification()))
                .isInstanceOf(RuleViolation.class);
        var visitor = visitor();
        assertThat(use(visitor, passkey.withoutVerification())).isEqualTo(WRONG);
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void whatWasSignedElsewhereIsRefused() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var passkey = passkeyOf(id);
        assertThat(use(visitor(), passkey.at("https://latih.contoh.id"))).isEqualTo(WRONG);
        assertThatThrownBy(() -> make(byPassword(id), new SoftAuthenticator().at("https://latih.contoh.id")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void anAnswerIsGoodOnceAndInItsOwnSession() throws Exception {
        var passkey = passkeyOf(newAccount(Role.RESIDENT, AccountStatus.ACTIVE));
        var visitor = visitor();
        var signed = passkey.sign(challenge(visitor));
        var thief = visitor();
        challenge(thief);
        assertThat(answer(thief, signed)).isEqualTo(WRONG);
        assertThat(answer(visitor, signed)).isEqualTo("/beranda");
        assertThat(answer(visitor, signed)).isEqualTo(WRONG);
        assertThat(answer(visitor(), signed)).isEqualTo(WRONG);
        assertThat(answer(visitor(), "")).isEqualTo(WRONG);
    }

    @ParameterizedTest
    @CsvSource({ "DISABLED, dinonaktifkan", "UNCONFIRMED, belum-dikonfirmasi" })
    void whoMayNotSignInMayNotByAPasskeyEither(AccountStatus status, String why) throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var passkey = passkeyOf(id);
        jdbc.sql("update account set status = ? where id = ?").params(status.name(), id).update();
        var visitor = visitor();
        assertThat(use(visitor, passkey)).isEqualTo("/masuk?gagal=" + why);
        assertThat(visitor.isSignedIn()).isFalse();
        assertThat(visitor.meetAnotherInstance().isSignedIn()).isFalse();
    }

    @Test
    void nobodyIsToldWhichPasskeysThereAre() throws Exception {
        passkeyOf(newAccount(Role.RESIDENT, AccountStatus.ACTIVE));
        assertThat(JsonPath.<java.util.List<?>>read(challenge(visitor()), "$.allowCredentials")).isEmpty();
    }

    @Test
    void wrongAnswersMakeSomebodyWait() throws Exception {
        var passkey = passkeyOf(newAccount(Role.RESIDENT, AccountStatus.ACTIVE)).at("https://latih.contoh.id");
        var stranger = visitor().from("203.0.113.99");
        var said = "";
        for (var i = 0; i < 40 && !said.contains("terlalu-sering"); i++) {
            said = use(stranger, passkey);
        }
        assertThat(said).isEqualTo("/masuk?gagal=terlalu-sering");
    }

    @Test
    void aNewDeviceIsToldAndKeptAsWithAPassword() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var passkey = passkeyOf(id);
        var visitor = visitor();
        use(visitor, passkey, "remember-me", "on");
        assertThat(visitor.close().isSignedIn()).as("the tick holds").isTrue();
        var passing = visitor();
        use(passing, passkey, "remember-me", "");
        assertThat(passing.close().isSignedIn()).isFalse();
        Awaitility.await().until(() -> mailSubjects(account(id).email).stream()
                .anyMatch(subject -> subject.toLowerCase(java.util.Locale.ROOT).contains("perangkat")));
    }

    // making and removing ------------------------------------------------------------------------------

    @Test
    void itsOwnerIsToldAndItLeavesALine() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        var visitor = byPassword(id);
        var passkey = make(visitor, new SoftAuthenticator());
        var number = onlyPasskey(visitor);
        as(visitor, () -> {
            passkeys.rename(number, "  Ponsel lama ");
            assertThat(passkeys.list()).singleElement().extracting(Passkey::name).isEqualTo("Ponsel lama");
            assertThatThrownBy(() -> passkeys.rename(number, " ")).isInstanceOf(RuleViolation.class);
            passkeys.remove(number);
            return passkeys.list();
        });
        assertThat(use(visitor(), passkey)).isEqualTo(UNKNOWN);
        Awaitility.await().until(() -> lines("PASSKEY_ADDED", id) == 1 && lines("PASSKEY_REMOVED", id) == 1);
        Awaitility.await().until(() -> mailSubjects(account(id).email)
                .containsAll(java.util.List.of("Kunci sandi dibuat", "Kunci sandi dihapus")));
    }

    @Test
    void somebodyElsesStays() throws Exception {
        var owner = byPassword(newAccount(Role.RESIDENT, AccountStatus.ACTIVE));
        make(owner, new SoftAuthenticator());
        var number = onlyPasskey(owner);
        var begun = as(owner, passkeys::begin);
        var other = byPassword(newAccount(Role.RESIDENT, AccountStatus.ACTIVE));
        as(other, () -> {
            assertThatThrownBy(() -> passkeys.rename(number, "Punya saya")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> passkeys.remove(number)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> passkeys.add(begun, "Punya saya", new SoftAuthenticator().make(begun.json())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(passkeys.list()).isEmpty();
            return true;
        });
        assertThat(as(owner, passkeys::list)).extracting(Passkey::name).containsExactly("Ponsel saya");
    }

    @Test
    void aPasskeyIsKeptOnceAndForOneRequest() throws Exception {
        var visitor = byPassword(newAccount(Role.RESIDENT, AccountStatus.ACTIVE));
        var passkey = make(visitor, new SoftAuthenticator());
        assertThatThrownBy(() -> make(visitor, passkey)).isInstanceOf(RuleViolation.class);
        as(visitor, () -> {
            var first = passkeys.begin();
            var second = passkeys.begin();
            assertThatThrownBy(() -> passkeys.add(second, "Lain", new SoftAuthenticator().make(first.json())))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> passkeys.add(second, "Lain", "{}")).isInstanceOf(RuleViolation.class);
            return true;
        });
    }

    @Test
    void visitorsHaveNone() {
        assertThatThrownBy(() -> passkeys.begin()).isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
        assertThatThrownBy(() -> passkeys.list()).isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
    }

    // halfway ------------------------------------------------------------------------------------------

    @Test
    void theFirstSecondStepMayBeAPasskey() throws Exception {
        var visitor = byPassword(newAccount(Role.APPROVER, AccountStatus.ACTIVE));
        var passkey = make(visitor, new SoftAuthenticator());
        assertThat(hasRole(visitor)).as("it has to be used").isFalse();
        use(visitor, passkey, "lanjutan", "ya");
        assertThat(hasRole(visitor)).isTrue();
    }

    @Test
    void whoHasThePasswordAloneAddsAndRemovesNothing() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var early = byPassword(id);
        var begun = as(early, passkeys::begin);
        var passkey = passkeyOf(id);
        var owner = visitor();
        use(owner, passkey);
        var number = onlyPasskey(owner);
        as(byPassword(id), () -> {
            assertThatThrownBy(() -> passkeys.begin()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> passkeys.list()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> passkeys.rename(number, "x")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> passkeys.remove(number)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> factor.begin()).as("an app beside it").isInstanceOf(AccessDeniedException.class);
            return true;
        });
        assertThatThrownBy(() -> as(early, () -> {
            passkeys.add(begun, "x", new SoftAuthenticator().make(begun.json()));
            return true;
        })).as("begun before the owner had one").isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAppBegunBeforeTheOwnersPasskeyIsNotSetUpByItsCode() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var thief = byPassword(id);
        var secret = as(thief, () -> java.net.URI.create(factor.begin().picture()).getQuery()
                .replaceAll(".*secret=([A-Z2-7]+).*", "$1"));
        passkeyOf(id);
        var code = TOTPGenerator.withDefaultValues(secret.getBytes(StandardCharsets.US_ASCII)).at(clock.instant());
        assertThat(enter(thief, code)).isEqualTo("/masuk/kode?gagal=kode");
        assertThat(hasRole(thief)).isFalse();
    }

    @Test
    void whoHasAnAppMakesNoPasskeyHalfway() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var visitor = byPassword(id);
        var secret = as(visitor, () -> java.net.URI.create(factor.begin().picture()).getQuery()
                .replaceAll(".*secret=([A-Z2-7]+).*", "$1"));
        enter(visitor, TOTPGenerator.withDefaultValues(secret.getBytes(StandardCharsets.US_ASCII)).at(clock.instant()));
        assertThat(hasRole(visitor)).isTrue();
        assertThatThrownBy(() -> as(byPassword(id), passkeys::begin)).isInstanceOf(AccessDeniedException.class);
    }

    private static String enter(Visitor visitor, String code) throws Exception {
        var request = visitor.request("POST", "/masuk/kode");
        request.setParameter("kode", code);
        request.setParameter("lanjutan", "ya");
        return visitor.send(request, new AtomicReference<>()).getRedirectedUrl();
    }

    @Test
    void recoveryCodesStandInForALostPasskey() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var owner = visitor();
        use(owner, passkeyOf(id));
        var codes = as(owner, factor::makeRecoveryCodes);
        var visitor = byPassword(id);
        enter(visitor, codes.getFirst());
        assertThat(hasRole(visitor)).isTrue();
    }

    @Test
    void withoutTheLastOneTheSecondStepIsSetUpAnew() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var owner = visitor();
        use(owner, passkeyOf(id));
        var number = onlyPasskey(owner);
        as(owner, () -> {
            passkeys.remove(number);
            return true;
        });
        var visitor = byPassword(id);
        assertThat(hasRole(visitor)).isFalse();
        assertThat(as(visitor, factor::isSet)).isFalse();
        use(visitor, make(visitor, new SoftAuthenticator()), "lanjutan", "ya");
        assertThat(hasRole(visitor)).isTrue();
    }

    @Test
    void anAdministratorsResetRemovesThem() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var passkey = passkeyOf(id);
        signIn(newAccount(Role.ADMINISTRATOR, AccountStatus.ACTIVE), Role.ADMINISTRATOR);
        administration.resetSecondStep(id, ResetReason.LOST_DEVICE, "", account(id).version);
        SecurityContextHolder.clearContext();
        assertThat(use(visitor(), passkey)).isEqualTo(UNKNOWN);
    }
}

package id.latih.account;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import javax.sql.DataSource;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.bastiaanjansen.otp.TOTPGenerator;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

import id.latih.core.DocumentType;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.factor.OwnSecondFactor;
import id.latih.resident.DocumentService;
import id.latih.resident.Profile;
import id.latih.resident.ProfileService;
import id.latih.resident.ResidentDirectory;
import id.latih.resident.Sex;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Nothing that is secret, and no identity number, stands in the log: neither as it is configured, nor with all that
 * the portal itself has to say. The database would be asked too: what it writes of a refused row holds the row.
 */
class SecretsInLogsDbTest extends AccountTestBase {

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;
    @Autowired
    SignUp signUp;
    @Autowired
    PasswordLinks passwordLinks;
    @Autowired
    SignInLinks signInLinks;
    @Autowired
    ProfileService profiles;
    @Autowired
    ResidentDirectory residents;
    @Autowired
    DocumentService documents;
    @Autowired
    OwnSecondFactor factor;
    @Autowired
    DataSource source;
    @Autowired
    TestData data;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<String> secrets = new ArrayList<>();

    @BeforeEach
    void listen() {
        log.list = Collections.synchronizedList(new ArrayList<>());
        log.start();
        root().addAppender(log);
        logger("id.latih").setLevel(Level.TRACE);
    }

    @AfterEach
    void stop() {
        root().detachAppender(log);
        logger("id.latih").setLevel(Level.INFO);
    }

    private static Logger root() {
        return logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static Logger logger(String name) {
        return ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(name);
    }

    private String secret(String text) {
        secrets.add(text);
        return text;
    }

    @Test
    void signingUpAndIn() throws Exception {
        var email = newEmail();
        var password = secret("rahasia " + newEmail());
        signUp.register(new SignUpForm("Siti Aminah", email, password, "id"));
        var link = secret(mailedToken(email, "/konfirmasi/"));
        signUp.confirm(link, password).ifPresent(this::secret);
        signUp.register(new SignUpForm("Siti Aminah", email, secret("lain " + newEmail()), "id"));
        assertThatThrownBy(() -> signUp.confirm(secret("x".repeat(20) + "Y".repeat(23)), password)).isInstanceOf(RuleViolation.class);
        var visitor = new Visitor(security, "Mozilla/5.0 (X11; Linux) Firefox/140.0").from(newEmail());
        visitor.signIn(email, secret("salah " + newEmail()));
        visitor.signIn(email, password);
        assertThat(visitor.isSignedIn()).isTrue();
        visitor.cookies().values().forEach(cookie -> secret(cookie.getValue()));
        visitor.meetAnotherInstance().isSignedIn();
        visitor.cookies().values().forEach(cookie -> secret(cookie.getValue()));
        passwordLinks.forgotten(email);
        var reset = secret(mailedToken(email, "/sandi-baru/"));
        passwordLinks.choose(reset, LinkPurpose.RESET_PASSWORD, secret("baru " + newEmail()));
        assertThatThrownBy(() -> passwordLinks.choose(reset, LinkPurpose.RESET_PASSWORD, secret("lagi " + newEmail())))
                .isInstanceOf(RuleViolation.class);
        clock.advance(Duration.ofMinutes(2));
        signInLinks.send(email);
        secret(mailedToken(email, "/masuk/tautan/"));
        assertNothingIsTold();
    }

    @Test
    void theSecondStep() throws Exception {
        var id = newAccount(Role.APPROVER, AccountStatus.ACTIVE);
        var visitor = new Visitor(security, "Mozilla/5.0 (X11; Linux) Firefox/140.0").from(newEmail());
        visitor.signIn(account(id).email, PASSWORD);
        as(visitor);
        var app = secret(URI.create(factor.begin().picture()).getQuery().replaceAll(".*secret=([A-Z2-7]+).*", "$1"));
        enter(visitor, secret("salah-" + newEmail()));
        enter(visitor, TOTPGenerator.withDefaultValues(app.getBytes(StandardCharsets.US_ASCII)).at(clock.instant()));
        as(visitor);
        var codes = factor.makeRecoveryCodes();
        codes.forEach(this::secret);
        var another = new Visitor(security, "Mozilla/5.0 (X11; Linux) Chrome/141.0").from(newEmail());
        another.signIn(account(id).email, PASSWORD);
        enter(another, codes.getFirst());
        assertThat(another.who("/beranda").orElseThrow().getAuthorities()).extracting(GrantedAuthority::getAuthority)
                .contains("ROLE_APPROVER");
        enter(another, codes.getFirst());
        assertNothingIsTold();
    }

    private static void as(Visitor visitor) throws Exception {
        var who = visitor.who("/akun").orElseThrow();
        SecurityContextHolder.getContext().setAuthentication(who);
    }

    private static void enter(Visitor visitor, String code) throws Exception {
        var request = visitor.request("POST", "/masuk/kode");
        request.setParameter("kode", code);
        request.setParameter("lanjutan", "ya");
        visitor.send(request, new AtomicReference<>());
    }

    /** Neither the right one nor one that the database refuses, as a start that fails by it says. */
    @Test
    void thePasswordOfTheDatabase() throws Exception {
        var pool = source.unwrap(HikariDataSource.class);
        if (!pool.getJdbcUrl().contains(pool.getPassword())) {
            secret(pool.getPassword());
        }
        try (var refused = new HikariDataSource()) {
            refused.setJdbcUrl(pool.getJdbcUrl());
            refused.setUsername(pool.getUsername());
            refused.setPassword(secret("sandi-" + newEmail()));
            assertThatThrownBy(refused::getConnection).hasMessageContaining("Access denied")
                    .satisfies(failure -> logger("id.latih").error("The database {} is away", refused, failure));
        }
        assertNothingIsTold();
    }

    @Test
    void aProfileWithItsNumbersAndDocuments() {
        var taken = nik();
        save(taken, kk());
        assertThatThrownBy(() -> save(taken, kk())).as("somebody else's number").isInstanceOf(RuleViolation.class);
        save(nik(), kk());
        assertThatThrownBy(() -> save(secret("3604056701990000"), kk())).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> documents.upload(DocumentType.KTP, secret("3604050707990017") + ".pdf", "x".getBytes()))
                .isInstanceOf(RuleViolation.class);
        assertNothingIsTold();
    }

    private void save(String nik, String kk) {
        var other = data.resident();
        var account = data.account(Role.RESIDENT);
        var profile = SignIn.as(other.accountId(), Role.RESIDENT, () -> profiles.own().profile());
        SignIn.as(account, Role.RESIDENT);
        profiles.save(new Profile(nik, kk, profile.fullName(), profile.birthPlace(),
                LocalDate.of(1999, 7, 7), Sex.MALE, profile.address(), profile.villageCode(), "081234567890",
                profile.education(), profile.school(), 2017, profile.workingStatus(), null, "", "", null, "",
                Profile.NEW));
    }

    private String nik() {
        return secret("360405070799%04d".formatted(ThreadLocalRandom.current().nextInt(1, 9999)));
    }

    private String kk() {
        return secret("3604050707%06d".formatted(ThreadLocalRandom.current().nextInt(1, 999_999)));
    }

    private void assertNothingIsTold() {
        var lines = List.copyOf(log.list).stream().flatMap(event -> Stream.concat(
                Stream.of(event.getLoggerName() + " " + event.getFormattedMessage()),
                event.getThrowableProxy() == null ? Stream.of() : Stream.of(ThrowableProxyUtil.asString(event.getThrowableProxy()))))
                .toList();
        assertThat(secrets).isNotEmpty().allSatisfy(secret ->
                assertThat(lines).noneMatch(line -> line.contains(secret)));
    }
}

package id.latih.account;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import id.latih.core.Audit;
import id.latih.core.Role;
import id.latih.device.Devices;
import id.latih.factor.Passkeys;
import id.latih.limit.ClientNetwork;
import id.latih.limit.Limit;
import id.latih.limit.Limits;
import id.latih.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Somebody guesses passwords: slowed down, told nothing, and keeping no owner out. */
class GuessingDbTest extends AccountTestBase {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux) Firefox/140.0";
    private static final String TOO_OFTEN = "/masuk?gagal=terlalu-sering";

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;
    @Autowired
    AccountUserDetails users;
    @Autowired
    SignInAttempts attempts;
    @Autowired
    Limits limits;
    @Autowired
    Links links;
    @Autowired
    Devices devices;
    @Autowired
    Passkeys passkeys;
    @Autowired
    TwoSteps twoSteps;
    @Autowired
    Audit audit;
    @Autowired
    TransactionOperations transaction;
    @Autowired
    ApplicationEventPublisher events;
    private String email;

    @BeforeEach
    void account() {
        email = account(newAccount(Role.RESIDENT, AccountStatus.ACTIVE)).email;
    }

    private Visitor stranger() {
        return new Visitor(security, BROWSER).from(UUID.randomUUID().toString());
    }

    private void guess(String address, int times) throws Exception {
        for (var i = 0; i < times; i++) {
            stranger().signIn(address, "tebakan " + i);
        }
    }

    @Test
    void guessesFromManyNetworksAreSlowedDown() throws Exception {
        guess(email, 5);
        assertThat(stranger().signIn(email, PASSWORD).getRedirectedUrl()).isEqualTo(TOO_OFTEN);
        clock.advance(Duration.ofMinutes(1));
        assertThat(stranger().signIn(email, PASSWORD).getRedirectedUrl()).isEqualTo("/beranda");
    }

    @Test
    void theOwnerGetsInWithAKnownBrowserAllTheSame() throws Exception {
        var owner = stranger();
        owner.signIn(email, PASSWORD);
        guess(email, 12);
        assertThat(owner.meetAnotherInstance().signIn(email, PASSWORD).getRedirectedUrl()).isEqualTo("/beranda");
        for (var i = 0; i < 10; i++) {
            owner.signIn(email, "lupa " + i);
        }
        assertThat(owner.signIn(email, PASSWORD).getRedirectedUrl()).as("nor guesses there without end").isEqualTo(TOO_OFTEN);
    }

    @Test
    void anAddressWithoutAnAccountAnswersTheSame() throws Exception {
        var nobody = newEmail();
        for (var i = 0; i < 7; i++) {
            assertThat(stranger().signIn(nobody, "tebakan").getRedirectedUrl())
                    .isEqualTo(stranger().signIn(email, "tebakan").getRedirectedUrl());
        }
        assertThat(stranger().signIn(nobody, "tebakan").getRedirectedUrl()).isEqualTo(TOO_OFTEN);
    }

    @Test
    void oneNetworkDoesNotTryAllAccounts() throws Exception {
        var network = UUID.randomUUID().toString();
        var answer = "";
        for (var i = 0; i < 200 && !answer.equals(TOO_OFTEN); i++) {
            answer = new Visitor(security, BROWSER).from(network).signIn(newEmail(), "123").getRedirectedUrl();
        }
        assertThat(answer).isEqualTo(TOO_OFTEN);
        assertThat(stranger().signIn(email, PASSWORD).getRedirectedUrl()).isEqualTo("/beranda");
    }

    /** Its customer may take another address for each try. */
    @Test
    void oneNetworkOfManyAddressesDoesNotEither() throws Exception {
        var network = "2001:db8:%x:%x::".formatted(ThreadLocalRandom.current().nextInt(0x10000),
                ThreadLocalRandom.current().nextInt(0x10000));
        for (var i = 0; i < Limit.SIGN_IN_ADDRESS.atOnce(); i++) {
            limits.take(Limit.SIGN_IN_ADDRESS, ClientNetwork.of(new Visitor(security, BROWSER).from(network + i)
                    .request("POST", "/masuk")));
        }
        assertThat(new Visitor(security, BROWSER).from(network + "abc").signIn(email, PASSWORD).getRedirectedUrl())
                .isEqualTo(TOO_OFTEN);
    }

    /** What takes long is the comparison of hashes; the clock would only tell how busy the machine is. */
    @Test
    void anAddressWithoutAnAccountTakesAsLong() {
        var comparisons = new AtomicInteger();
        var provider = new SecurityConfiguration().passwords(users, accounts, counting(new AtomicInteger(), comparisons), attempts);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        for (var address : new String[] { email, newEmail() }) {
            comparisons.set(0);
            assertThatThrownBy(() -> provider.authenticate(
                    UsernamePasswordAuthenticationToken.unauthenticated(address, "tebakan")))
                    .isInstanceOf(BadCredentialsException.class);
            assertThat(comparisons).hasValue(1);
        }
        RequestContextHolder.resetRequestAttributes();
    }

    /** The same of the forms that a stranger fills in with somebody's address: what they do before they answer. */
    @Test
    void signingUpWithAKnownAddressTakesAsLong() throws Exception {
        var encoded = new AtomicInteger();
        var registration = new Registration(accounts, links, counting(encoded, new AtomicInteger()), events, clock);
        var signUp = new SignUp(accounts, registration, links, encoder, limits, transaction, events, clock);
        var addresses = new ArrayList<>(List.of(newEmail(), email));
        for (var status : List.of(AccountStatus.UNCONFIRMED, AccountStatus.DISABLED)) {
            addresses.add(account(newAccount(Role.RESIDENT, status)).email);
        }
        for (var address : addresses) {
            encoded.set(0);
            var statements = Statements.of(() -> transaction.execute(begun -> {
                signUp.register(new SignUpForm("Siti Aminah", address, PASSWORD, "id"));
                return true;
            }));
            assertThat(statements).as("only the wish is kept").isOne();
            assertThat(encoded).hasValue(1);
            awaitDone(address);
            assertThat(mailSubjects(address)).as("the rest is done afterwards").hasSize(1);
        }
    }

    @Test
    void aForgottenPasswordIsLookedUpAfterTheAnswer() throws Exception {
        var asked = new ArrayList<Object>();
        var encoded = new AtomicInteger();
        var forgotten = new PasswordLinks(accounts, links, counting(encoded, encoded), devices, passkeys, twoSteps,
                audit, asked::add, clock);
        for (var address : new String[] { email, newEmail() }) {
            asked.clear();
            assertThat(Statements.of(() -> {
                forgotten.forgotten(address);
                return null;
            })).isZero();
            assertThat(asked).containsExactly(new LinkAsked(LinkAsked.Kind.RESET_PASSWORD, address, null));
        }
        assertThat(encoded).hasValue(0);
    }

    private PasswordEncoder counting(AtomicInteger encoded, AtomicInteger compared) {
        return new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
                encoded.incrementAndGet();
                return encoder.encode(password);
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                compared.incrementAndGet();
                return encoder.matches(password, hash);
            }
        };
    }
}

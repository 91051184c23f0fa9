package id.latih.account;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.test.util.AopTestUtils;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.testing.Network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PasswordLinksDbTest extends AccountTestBase {

    @Autowired
    SignUp signUp;
    @Autowired
    PasswordLinks passwordLinks;
    @Autowired
    SignInLinks signInLinks;
    @Autowired
    LinkSender sender;

    @BeforeEach
    void network() {
        Network.another();
    }

    private String confirmation() {
        return confirmation(newEmail());
    }

    private String confirmation(String email) {
        signUp.register(new SignUpForm("Siti Aminah", email, PASSWORD, "id"));
        return mailedToken(email, "/konfirmasi/");
    }

    @Test
    void aForgottenPasswordIsReplacedByTheLinkOnce() {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        passwordLinks.forgotten(account(id).email);
        var token = mailedToken(account(id).email, "/sandi-baru/");
        assertField("password", () -> passwordLinks.choose(token, LinkPurpose.RESET_PASSWORD, "pendek"));
        var secret = passwordLinks.choose(token, LinkPurpose.RESET_PASSWORD, "sandi yang baru");
        assertThat(encoder.matches("sandi yang baru", account(id).passwordHash)).isTrue();
        assertThat(signInLinks.consume(new OneTimeTokenAuthenticationToken(secret)).getUsername()).isEqualTo(account(id).email);
        assertThatThrownBy(() -> passwordLinks.choose(token, LinkPurpose.RESET_PASSWORD, "sandi yang ketiga"))
                .isInstanceOf(RuleViolation.class);
    }

    /** Else the mail of the sign-up would go on asking for a password that is no longer the account's. */
    @Test
    void whoChoseAPasswordHasConfirmedTheAddress() {
        var email = newEmail();
        var confirmation = confirmation(email);
        passwordLinks.forgotten(email);
        passwordLinks.choose(mailedToken(email, "/sandi-baru/"), LinkPurpose.RESET_PASSWORD, "sandi yang baru");
        assertThat(signUp.isGood(confirmation)).isFalse();
        assertThat(signUp.isConfirmed(confirmation)).isTrue();
    }

    @Test
    void aLinkIsGoodForItsOwnPurposeOnly() {
        var token = confirmation();
        assertThat(passwordLinks.isGood(token, LinkPurpose.RESET_PASSWORD)).isFalse();
        assertThatThrownBy(() -> passwordLinks.choose(token, LinkPurpose.RESET_PASSWORD, "sandi yang baru"))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aDisabledAccountGetsNoLink() {
        var id = newAccount(Role.RESIDENT, AccountStatus.DISABLED);
        AopTestUtils.<LinkSender>getTargetObject(sender).send(new LinkAsked(LinkAsked.Kind.RESET_PASSWORD, account(id).email, null));
        assertThat(jdbc.sql("select count(*) from account_token where account_id = ?").param(id).query(Long.class)
                .single()).isZero();
    }

    @Test
    void ofManyWhoUseALinkAtOnceOneGetsThrough() throws Exception {
        var id = newAccount(Role.RESIDENT, AccountStatus.ACTIVE);
        passwordLinks.forgotten(account(id).email);
        var token = mailedToken(account(id).email, "/sandi-baru/");
        var together = new CyclicBarrier(8);
        try (var pool = Executors.newFixedThreadPool(8)) {
            var tries = IntStream.range(0, 8).<Callable<Boolean>>mapToObj(i -> () -> {
                together.await();
                try {
                    passwordLinks.choose(token, LinkPurpose.RESET_PASSWORD, "sandi nomor " + i);
                    return true;
                } catch (RuleViolation over) {
                    return false;
                }
            }).toList();
            var through = 0;
            for (var one : pool.invokeAll(tries)) {
                through += one.get() ? 1 : 0;
            }
            assertThat(through).isOne();
        }
    }
}

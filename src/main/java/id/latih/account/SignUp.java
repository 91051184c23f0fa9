package id.latih.account;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import id.latih.core.Languages;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.limit.Limit;
import id.latih.limit.Limited;
import id.latih.limit.Limits;

/**
 * Sign-up of residents, open to anyone. It never says whether an address has an account: the answer is the
 * same, and the address's owner learns the rest by e-mail.
 */
@Service
@Transactional
public class SignUp {

    private final AccountRepository accounts;
    private final Registration registration;
    private final Links links;
    private final PasswordEncoder encoder;
    private final Limits limits;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignUp(AccountRepository accounts, Registration registration, Links links, PasswordEncoder encoder, Limits limits,
            TransactionOperations transaction, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.registration = registration;
        this.links = links;
        this.encoder = encoder;
        this.limits = limits;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Has an unconfirmed account made in the background, and the link sent that confirms it, good for 24 hours. */
    @Limited(Limit.SIGN_UP)
    public void register(SignUpForm form) {
        events.publishEvent(registration.prepare(form.name(), form.email(), form.password(), Role.RESIDENT,
                Languages.of(form.language()), form.next()));
    }

    /**
     * Sends the link anew where the address waits for its confirmation; the same answer where it does not.
     *
     * @param next as in {@link SignUpForm}
     */
    @Limited(Limit.LINK)
    public void sendAgain(String email, @Nullable String next) {
        events.publishEvent(new LinkAsked(LinkAsked.Kind.CONFIRM_EMAIL, Emails.check(email), next));
    }

    /** Whether the link can confirm its address now. Asking uses nothing up: mail programs open links by themselves. */
    public boolean isGood(String token) {
        return links.isGood(token, LinkPurpose.CONFIRM_EMAIL);
    }

    /** Whether the address that the link was sent to is confirmed already. */
    public boolean isConfirmed(String token) {
        var accountId = links.accountOf(token, LinkPurpose.CONFIRM_EMAIL);
        return accountId != null && accounts.findById(accountId).filter(Account::isActive).isPresent();
    }

    /**
     * Confirms the address the link was sent to, for who knows the password of the sign-up. A stranger who signs up with
     * somebody's address does not read its mails; its owner does not know the stranger's password, and chooses one of
     * their own by {@link PasswordLinks#forgotten}. Tries are counted by account.
     *
     * @return the secret of a link that signs in, for whoever just confirmed; none where the account is shut out
     * @throws RuleViolation beside {@code password} where it is another (the link stays good), or where the link is over
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<String> confirm(String token, String password) {
        var account = Objects.requireNonNull(transaction.execute(begun -> waiting(token)));
        limits.check(Limit.SIGN_IN, "confirmation of " + account.email);
        if (account.passwordHash == null || !encoder.matches(password, account.passwordHash)) {
            throw RuleViolation.at("password", "SignUp.wrongPassword");
        }
        return Objects.requireNonNull(transaction.execute(begun -> confirmed(token, account.id())));
    }

    private Account waiting(String token) {
        if (!isGood(token)) {
            throw new RuleViolation("Links.over");
        }
        return accounts.findById(Objects.requireNonNull(links.accountOf(token, LinkPurpose.CONFIRM_EMAIL))).orElseThrow();
    }

    private Optional<String> confirmed(String token, long accountId) {
        links.use(token, LinkPurpose.CONFIRM_EMAIL);
        var account = accounts.findById(accountId).orElseThrow();
        account.confirm(clock.instant());
        return account.isActive() ? Optional.of(links.create(accountId, LinkPurpose.SIGN_IN)) : Optional.empty();
    }
}

package id.latih.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Languages;
import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.core.Role;
import id.latih.core.RuleViolation;

/**
 * Makes accounts for the other modules, which check who may. Whoever invites learns that an e-mail address has an
 * account already; whoever signs up does not. A poor password is refused beside {@code password}.
 */
@Service
@Transactional
public class Registration {

    private final AccountRepository accounts;
    private final Links links;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registration(AccountRepository accounts, Links links, PasswordEncoder encoder,
            ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /** What an institute's first staff member signs up with. */
    public NewAccount prepareStaff(String name, String email, String password, Locale language) {
        return prepare(name, email, password, Role.INSTITUTE_STAFF, language, null);
    }

    /** An account without a password, and the mail with the link to choose one. */
    public long invite(String name, String email, Role role, Locale language) {
        if (accounts.existsByEmail(Emails.check(email))) {
            throw RuleViolation.at("email", "Registration.taken");
        }
        var account = insert(name, email, null, role, language);
        sendInvitation(account, null);
        return account.id();
    }

    /** Asks the database nothing: neither the answer nor its time says anything about the address. */
    NewAccount prepare(String name, String email, String password, Role role, Locale language, @Nullable String next) {
        var address = Emails.check(email);
        var shown = Names.check(name);
        PasswordRules.check(password, address, name);
        return new NewAccount(shown, address, encoder.encode(password), role, language.getLanguage(), next);
    }

    /**
     * An unconfirmed account, and the mail to confirm its address. Not before whoever signed up is answered: it takes
     * other statements where the address has an account.
     *
     * @return nothing where the address has an account: its owner is told, and nobody else may be
     * @throws ConcurrencyFailureException where somebody made one at the same moment
     */
    Optional<Long> register(NewAccount asked) {
        var known = accounts.findLockedByEmail(asked.email());
        if (known.isPresent()) {
            // the very same hash, salt and all: an event that the portal's stop let be heard twice
            if (!asked.passwordHash().equals(known.get().passwordHash)) {
                withdraw(known.get());
                events.publishEvent(new LinkAsked(LinkAsked.Kind.SIGN_UP, asked.email(), asked.next()));
            }
            return Optional.empty();
        }
        var account = insert(asked.name(), asked.email(), asked.passwordHash(), asked.role(), Languages.of(asked.language()));
        sendConfirmation(account, asked.next());
        return Optional.of(account.id());
    }

    /** Of several who sign up with an address, none has shown that it is theirs: whoever reads its mails chooses. */
    private void withdraw(Account account) {
        if (account.status == AccountStatus.UNCONFIRMED) {
            account.passwordHash = null;
            links.retire(account, LinkPurpose.CONFIRM_EMAIL);
        }
    }

    void tellOwner(Account account) {
        events.publishEvent(Notice.byMailOnly(account.id(), "Notice.alreadyRegistered", Map.of("name", name(account)),
                "/masuk"));
    }

    /** What an unconfirmed account waits for: the address's confirmation, and a password where it has none. */
    void sendFirstLink(Account account, @Nullable String next) {
        if (account.passwordHash == null) {
            sendInvitation(account, next);
        } else {
            sendConfirmation(account, next);
        }
    }

    private void sendConfirmation(Account account, @Nullable String next) {
        links.send(account, LinkPurpose.CONFIRM_EMAIL, "Notice.confirmEmail", Map.of("name", name(account)), next);
    }

    /** Nobody invites residents: they have signed up, more than once. */
    private void sendInvitation(Account account, @Nullable String next) {
        links.send(account, LinkPurpose.INVITATION,
                account.role == Role.RESIDENT ? "Notice.firstPassword" : "Notice.invitation",
                Map.of("name", name(account), "role", NoticeValue.of(account.role)), next);
    }

    private static NoticeValue name(Account account) {
        return NoticeValue.text(account.displayName);
    }

    private Account insert(String name, String email, @Nullable String passwordHash, Role role, Locale language) {
        var account = new Account(Emails.check(email), Names.check(name), role, language, clock.instant());
        account.passwordHash = passwordHash;
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException meanwhile) {
            throw new ConcurrencyFailureException("an account was made with this address at the same moment", meanwhile);
        }
    }
}

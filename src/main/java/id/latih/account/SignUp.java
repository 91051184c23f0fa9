package id.latih.account;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Languages;
import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.core.Role;
import id.latih.core.RuleViolation;

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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignUp(AccountRepository accounts, Registration registration, Links links, ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.registration = registration;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** Makes an unconfirmed account and sends the link that confirms it, good for 24 hours. */
    public void register(SignUpForm form) {
        var email = Emails.check(form.email());
        Names.check(form.name());
        PasswordRules.check(form.password(), email, form.name());
        var known = accounts.findByEmail(email);
        if (known.isPresent()) {
            tellOwner(known.get(), form.next());
        } else {
            registration.register(form.name(), email, form.password(), Role.RESIDENT, Languages.of(form.language()),
                    form.next());
        }
    }

    /**
     * Sends the link anew where the address waits for its confirmation; the same answer where it does not.
     *
     * @param next as in {@link SignUpForm}
     */
    public void sendAgain(String email, @Nullable String next) {
        accounts.findByEmail(Emails.check(email))
                .filter(account -> account.status == AccountStatus.UNCONFIRMED && account.passwordHash != null)
                .ifPresent(account -> registration.sendConfirmation(account, next));
    }

    /**
     * Confirms the address the link was sent to. Opening the link of an account that is confirmed already is
     * no error: mail programs open links by themselves.
     *
     * @throws RuleViolation where the link is not good (any more)
     */
    public void confirm(String token) {
        var accountId = links.accountOf(token, LinkPurpose.CONFIRM_EMAIL);
        if (accountId != null && accounts.findById(accountId).filter(Account::isActive).isPresent()) {
            return;
        }
        links.use(token, LinkPurpose.CONFIRM_EMAIL);
        accounts.findById(Objects.requireNonNull(accountId)).orElseThrow().confirm(clock.instant());
    }

    private void tellOwner(Account account, @Nullable String next) {
        if (account.status == AccountStatus.UNCONFIRMED && account.passwordHash != null) {
            registration.sendConfirmation(account, next);
        } else {
            events.publishEvent(Notice.byMailOnly(account.id(), "Notice.alreadyRegistered",
                    Map.of("name", NoticeValue.text(account.displayName)), "/masuk"));
        }
    }
}

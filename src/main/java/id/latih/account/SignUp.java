package id.latih.account;

import java.time.Clock;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Languages;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.limit.Limit;
import id.latih.limit.Limited;

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
    @Limited(Limit.SIGN_UP)
    public void register(SignUpForm form) {
        registration.register(form.name(), form.email(), form.password(), Role.RESIDENT,
                Languages.of(form.language()), form.next());
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
}

package id.latih.account;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.RuleViolation;
import id.latih.device.Devices;
import id.latih.factor.Passkeys;
import id.latih.limit.Limit;
import id.latih.limit.Limited;

/** A new password by a link sent by e-mail: forgotten, or the first one after an invitation. Open to anyone. */
@Service
@Transactional
public class PasswordLinks {

    private final AccountRepository accounts;
    private final Links links;
    private final PasswordEncoder encoder;
    private final Devices devices;
    private final Passkeys passkeys;
    private final TwoSteps twoSteps;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordLinks(AccountRepository accounts, Links links, PasswordEncoder encoder,
            Devices devices, Passkeys passkeys, TwoSteps twoSteps, Audit audit,
            ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.encoder = encoder;
        this.devices = devices;
        this.passkeys = passkeys;
        this.twoSteps = twoSteps;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Sends a link good for 24 hours where the address has an account; the same answer where it has none. */
    @Limited(Limit.LINK)
    public void forgotten(String email) {
        events.publishEvent(new LinkAsked(LinkAsked.Kind.RESET_PASSWORD, Emails.check(email), null));
    }

    /** Whether the link would work now; asking does not use it up. */
    public boolean isGood(String token, LinkPurpose purpose) {
        return links.isGood(token, purpose);
    }

    /**
     * Uses the link up and sets the password; all devices are signed out, and who had another password is told by mail.
     * Of who signs in by one step the passkeys are removed: whoever had got in before is out. Where two steps are needed
     * the mailbox alone removes none. The link came by e-mail, so the address is confirmed with it.
     *
     * @return the secret of a link that signs in, for whoever just chose
     * @throws RuleViolation beside {@code password} (the link stays good), or where the link is over
     */
    public String choose(String token, LinkPurpose purpose, String password) {
        var accountId = links.accountOf(token, purpose);
        if (accountId == null) {
            throw new RuleViolation("Links.over");
        }
        var account = accounts.findById(accountId).orElseThrow();
        PasswordRules.check(password, account.email, account.displayName);
        links.use(token, purpose);
        var current = accounts.findById(accountId).orElseThrow();
        if (current.status == AccountStatus.DISABLED) {
            throw new RuleViolation("Links.over");
        }
        var isAnother = current.passwordHash != null;
        current.passwordHash = encoder.encode(password);
        current.confirm(clock.instant());
        links.retire(current, LinkPurpose.CONFIRM_EMAIL);
        devices.forgetAll(accountId);
        if (!twoSteps.needed(current.role, current.email)) {
            passkeys.removeAll(accountId, current.displayName);
        }
        audit.record("PASSWORD_CHOSEN", "account", accountId, current.displayName);
        if (isAnother) {
            events.publishEvent(PasswordChange.notice(current, clock.instant()));
        }
        return links.create(accountId, LinkPurpose.SIGN_IN);
    }
}

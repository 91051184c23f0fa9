package id.latih.account;

import java.time.Clock;
import java.util.Locale;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.CurrentUser;
import id.latih.core.Languages;
import id.latih.core.RuleViolation;
import id.latih.device.Devices;
import id.latih.limit.Limit;
import id.latih.limit.Limited;

/** What people may change of their own account. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    private final AccountRepository accounts;
    private final CurrentUser currentUser;
    private final PasswordEncoder encoder;
    private final Devices devices;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnAccount(AccountRepository accounts, CurrentUser currentUser, PasswordEncoder encoder, Devices devices,
            Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.encoder = encoder;
        this.devices = devices;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    public OwnAccountForm get() {
        var account = own();
        return new OwnAccountForm(account.displayName, account.email, account.language, account.version);
    }

    /** Changes name and language. @throws RuleViolation where somebody else changed the account meanwhile */
    public void save(OwnAccountForm form) {
        var account = own();
        if (account.version != form.version()) {
            throw new RuleViolation("Stale.changed");
        }
        account.displayName = Names.check(form.name());
        account.language = Languages.of(form.language()).getLanguage();
    }

    /** Mails speak this language from now on. */
    public void speak(Locale language) {
        accounts.speak(currentUser.id(), language.getLanguage());
    }

    /**
     * Changes the password; other sessions of the account end, {@code device}, the one that asks, goes on. Its owner is
     * told by mail. Counted like guesses at sign-in: whoever finds a session open may not find the password out by it.
     *
     * @throws RuleViolation beside {@code oldPassword} where it is not the account's, or {@code password}
     */
    @Limited(Limit.SIGN_IN)
    public void changePassword(String oldPassword, String password, long device) {
        var account = own();
        if (account.passwordHash == null || !encoder.matches(oldPassword, account.passwordHash)) {
            throw RuleViolation.at("oldPassword", "OwnAccount.wrongPassword");
        }
        PasswordRules.check(password, account.email, account.displayName);
        account.passwordHash = encoder.encode(password);
        devices.forgetOthers(account.id(), device);
        audit.record("PASSWORD_CHANGED", "account", account.id(), account.displayName);
        events.publishEvent(PasswordChange.notice(account, clock.instant()));
    }

    private Account own() {
        return accounts.findById(currentUser.id()).orElseThrow();
    }
}

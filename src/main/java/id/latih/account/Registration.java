package id.latih.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.NoticeValue;
import id.latih.core.Role;
import id.latih.core.RuleViolation;

/**
 * Makes accounts for the other modules, which check who may. An e-mail address that has an account already is
 * refused beside the field {@code email}; a poor password beside {@code password}.
 */
@Service
@Transactional
public class Registration {

    private final AccountRepository accounts;
    private final Links links;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Registration(AccountRepository accounts, Links links, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** An unconfirmed account of an institute's first staff member, and the mail to confirm its address. */
    public long registerStaff(String name, String email, String password, Locale language) {
        return register(name, email, password, Role.INSTITUTE_STAFF, language, null);
    }

    /** An account without a password, and the mail with the link to choose one. */
    public long invite(String name, String email, Role role, Locale language) {
        var account = insert(name, email, role, language);
        sendInvitation(account);
        return account.id();
    }

    long register(String name, String email, String password, Role role, Locale language, @Nullable String next) {
        PasswordRules.check(password, Emails.check(email), name);
        var account = insert(name, email, role, language);
        account.passwordHash = encoder.encode(password);
        sendConfirmation(account, next);
        return account.id();
    }

    void sendConfirmation(Account account, @Nullable String next) {
        links.send(account, LinkPurpose.CONFIRM_EMAIL, "Notice.confirmEmail", Map.of("name", name(account)), next);
    }

    void sendInvitation(Account account) {
        links.send(account, LinkPurpose.INVITATION, "Notice.invitation",
                Map.of("name", name(account), "role", NoticeValue.of(account.role)), null);
    }

    private static NoticeValue name(Account account) {
        return NoticeValue.text(account.displayName);
    }

    private Account insert(String name, String email, Role role, Locale language) {
        var account = new Account(Emails.check(email), Names.check(name), role, language, clock.instant());
        if (accounts.existsByEmail(account.email)) {
            throw taken();
        }
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException meanwhile) {
            throw taken();
        }
    }

    private static RuleViolation taken() {
        return RuleViolation.at("email", "Registration.taken");
    }
}

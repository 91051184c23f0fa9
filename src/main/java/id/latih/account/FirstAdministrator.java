package id.latih.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.Role;
import id.latih.core.RuleViolation;

/**
 * Lets whoever started the portal without an active administrator become the first, by a link that works once: on an empty
 * database, or on one whose only administrator was the demo's.
 */
@Service
@Transactional
public class FirstAdministrator {

    private final AccountRepository accounts;
    private final JdbcClient jdbc;
    private final Links links;
    private final PasswordEncoder encoder;
    private final Audit audit;
    private final Clock clock;

    FirstAdministrator(AccountRepository accounts, JdbcClient jdbc, Links links, PasswordEncoder encoder, Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.links = links;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the portal still has no administrator and the link is good. */
    public boolean isGood(String token) {
        return !hasAdministrator() && links.isGood(token, LinkPurpose.FIRST_ADMINISTRATOR);
    }

    /** The path of a new link, or empty where there is an administrator already. */
    Optional<String> link() {
        return hasAdministrator() ? Optional.empty()
                : Optional.of(LinkPurpose.FIRST_ADMINISTRATOR.path(
                        links.create(null, LinkPurpose.FIRST_ADMINISTRATOR)));
    }

    /** Makes the account, active at once. @throws RuleViolation where the link is over or a field is wrong */
    public void create(String token, String name, String email, String password, Locale language) {
        var address = Emails.check(email);
        var shown = Names.check(name);
        PasswordRules.check(password, address, shown);
        if (accounts.existsByEmail(address)) {
            throw RuleViolation.at("email", "Registration.taken");
        }
        links.use(token, LinkPurpose.FIRST_ADMINISTRATOR);
        if (hasAdministrator()) {
            throw new RuleViolation("Links.over");
        }
        var account = new Account(address, shown, Role.ADMINISTRATOR, language, clock.instant());
        account.confirm(clock.instant());
        account.passwordHash = encoder.encode(password);
        audit.record("ACCOUNT_CREATED", "account", accounts.save(account).id(), shown, null, Role.ADMINISTRATOR, null,
                null);
    }

    /** Asked at each start: the repository would read all its queries for it. */
    private boolean hasAdministrator() {
        return jdbc.sql("select exists (select 1 from account where role = ? and status = ?)")
                .params(Role.ADMINISTRATOR.name(), AccountStatus.ACTIVE.name()).query(Boolean.class).single();
    }
}

package id.latih.account;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.CurrentUser;
import id.latih.core.NotFound;
import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.core.PageOfIds;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.core.Texts;
import id.latih.device.Devices;
import id.latih.factor.SecondFactors;

/**
 * The administrator's work on accounts. The portal is never left without an active administrator, whoever
 * presses at the same moment. Somebody disabled, or of another role now, is out at their next request.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AccountAdministration {

    /** The roles that an administrator gives; residents sign up, staff are invited by their institute. */
    public static final List<Role> GIVEN = List.of(Role.APPROVER, Role.ADMINISTRATOR);
    private static final Sort BY_NAME = Sort.by("displayName");
    /** What the list can be sorted by. */
    private static final Map<String, String> COLUMNS = Map.of("displayName", "display_name", "email", "email",
            "lastSignInAt", "last_sign_in_at");

    private final AccountRepository accounts;
    private final JdbcClient jdbc;
    private final Registration registration;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Devices devices;
    private final SecondFactors factors;
    private final Audit audit;
    private final Clock clock;

    AccountAdministration(AccountRepository accounts, JdbcClient jdbc, Registration registration, CurrentUser currentUser,
            ApplicationEventPublisher events, Devices devices,
            SecondFactors factors, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.registration = registration;
        this.currentUser = currentUser;
        this.events = events;
        this.devices = devices;
        this.factors = factors;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<AccountRow> list(AccountFilter filter, Pageable page) {
        var order = page.getSortOr(BY_NAME).iterator().next();
        var column = COLUMNS.get(order.getProperty());
        // the id in the same direction, or no index sorts both; an address is nobody else's anyway
        var columns = column.equals("email") ? new String[] {column} : new String[] {column, "id"};
        return new PageOfIds("account", Sort.by(order.getDirection(), columns))
                .where("role = :role", "role", filter.role()).where("status = :status", "status", filter.status())
                .beginning(filter.text(), "display_name", "display_name_2", "display_name_3", "display_name_4", "email")
                .read(jdbc, page, accounts::rows, AccountRow::id);
    }

    /** Makes an account of an office role and sends the link to choose its password. */
    public void invite(InviteForm form, Locale language) {
        checkGiven(form.role());
        var id = registration.invite(form.name(), form.email(), form.role(), language);
        audit.record("ACCOUNT_INVITED", "account", id, form.name().strip(), null, form.role(), null, null);
    }

    /** Sends the invitation or the confirmation link anew to somebody who has not signed in yet. */
    public void sendAgain(long accountId) {
        var account = find(accountId);
        if (account.status != AccountStatus.UNCONFIRMED) {
            throw new RuleViolation("AccountAdministration.confirmed");
        }
        registration.sendFirstLink(account, null);
    }

    /** Makes an approver an administrator, or the other way round. */
    public void changeRole(long accountId, Role role, int version) {
        var administrators = accounts.lockAdministrators();
        var account = find(accountId, version);
        checkGiven(account.role);
        checkGiven(role);
        checkOthersRemain(account, administrators);
        audit.record("ACCOUNT_ROLE_CHANGED", "account", accountId, account.displayName, account.role, role, null, null);
        account.role = role;
        devices.forgetAll(accountId);
        tell(account, "Notice.roleChanged", Map.of("role", NoticeValue.of(role)));
    }

    public void disable(long accountId, DisableReason reason, String note, int version) {
        var administrators = accounts.lockAdministrators();
        var account = find(accountId, version);
        if (accountId == currentUser.id()) {
            throw new RuleViolation("AccountAdministration.self");
        }
        checkOthersRemain(account, administrators);
        audit.record("ACCOUNT_DISABLED", "account", accountId, account.displayName, account.status,
                AccountStatus.DISABLED, reason, note);
        account.disable(clock.instant());
        devices.forgetAll(accountId);
        tell(account, "Notice.accountDisabled", Map.of("reason", NoticeValue.key(Texts.key(reason))));
    }

    /** For whoever has lost their telephone and their recovery codes: they set up a new app when they sign in next. */
    public void resetSecondStep(long accountId, ResetReason reason, String note, int version) {
        var account = find(accountId, version);
        if (accountId == currentUser.id()) {
            throw new RuleViolation("AccountAdministration.selfReset");
        }
        factors.reset(accountId);
        devices.forgetAll(accountId);
        audit.record("SECOND_FACTOR_RESET", "account", accountId, account.displayName, null, null, reason, note);
        tell(account, "Notice.secondFactorReset", Map.of("reason", NoticeValue.of(reason)));
    }

    /** Lets somebody in again; who never confirmed their address is sent the link to do so instead. */
    public void enable(long accountId, int version) {
        var account = find(accountId, version);
        if (account.status != AccountStatus.DISABLED) {
            throw new RuleViolation("Stale.changed");
        }
        account.enable();
        audit.record("ACCOUNT_ENABLED", "account", accountId, account.displayName, AccountStatus.DISABLED,
                account.status, null, null);
        if (account.isActive()) {
            tell(account, "Notice.accountEnabled", Map.of());
        } else {
            registration.sendFirstLink(account, null);
        }
    }

    private void tell(Account account, String notice, Map<String, NoticeValue> values) {
        events.publishEvent(Notice.byMailOnly(account.id(), notice, values, "/masuk"));
    }

    private static void checkOthersRemain(Account account, List<Account> administrators) {
        if (administrators.stream().map(Account::id).toList().equals(List.of(account.id()))) {
            throw new RuleViolation("AccountAdministration.last");
        }
    }

    private static void checkGiven(Role role) {
        if (!Set.copyOf(GIVEN).contains(role)) {
            throw RuleViolation.at("role", "AccountAdministration.role");
        }
    }

    private Account find(long accountId) {
        return accounts.findById(accountId).filter(account -> account.status != AccountStatus.ERASED)
                .orElseThrow(() -> new NotFound("account", accountId));
    }

    private Account find(long accountId, int version) {
        var account = find(accountId);
        if (account.version != version) {
            throw new RuleViolation("Stale.changed");
        }
        return account;
    }
}

package id.latih.account;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import id.latih.core.Audit;
import id.latih.core.DemoAccounts;
import id.latih.device.Devices;

/**
 * The demo's password is published, and its data may lie where the portal starts without the profile {@code demo}. Such a
 * start shuts out everybody of the demo who still has that password, as an administrator's disabling does; a start with the
 * profile lets them in again. Before the web server answers. Nobody is mailed: the mailboxes are made up.
 */
@Component
class DemoAccountsAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccountsAtStart.class);

    private final AccountRepository accounts;
    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Devices devices;
    private final Audit audit;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final boolean demo;

    DemoAccountsAtStart(AccountRepository accounts, JdbcClient jdbc, PasswordEncoder encoder, Devices devices, Audit audit,
            TransactionOperations transaction, Clock clock, @Value("${latih.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.devices = devices;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        this.demo = demo;
    }

    /** The search through all accounts, and the repository, are for a database that has held demo data only. */
    @Override
    public void afterSingletonsInstantiated() {
        if (jdbc.sql("select exists (select 1 from account where email in (:emails))")
                .param("emails", DemoAccounts.ALL.stream().map(DemoAccounts.DemoAccount::email).toList())
                .query(Boolean.class).single()) {
            transaction.executeWithoutResult(begun -> {
                if (demo) {
                    letIn();
                } else {
                    shutOut();
                }
            });
        }
    }

    private void shutOut() {
        var found = withThePassword(AccountStatus.ACTIVE);
        for (var account : found) {
            audit.record("ACCOUNT_DISABLED", "account", account.id(), account.displayName, account.status,
                    AccountStatus.DISABLED, null, null);
            account.disable(clock.instant());
            devices.forgetAll(account.id());
        }
        if (!found.isEmpty()) {
            LOG.warn("The portal starts without the profile demo, so accounts of the demo data that still have its published"
                    + " password were disabled: {}", found.size());
        }
    }

    private void letIn() {
        var found = withThePassword(AccountStatus.DISABLED);
        for (var account : found) {
            account.enable();
            audit.record("ACCOUNT_ENABLED", "account", account.id(), account.displayName, AccountStatus.DISABLED,
                    account.status, null, null);
        }
        if (!found.isEmpty()) {
            LOG.info("Accounts of the demo data that a start without it had disabled are enabled again: {}", found.size());
        }
    }

    /** Locked, since several portals may start together. The demo writes one hash for all; comparing takes long on purpose. */
    private List<Account> withThePassword(AccountStatus status) {
        var compared = new HashMap<String, Boolean>();
        return accounts.lockOfDomain(status, DemoAccounts.DOMAIN).stream().filter(account -> compared.computeIfAbsent(
                account.passwordHash, hash -> encoder.matches(DemoAccounts.PASSWORD, hash))).toList();
    }
}

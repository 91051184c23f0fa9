package id.latih.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Role;

/** Who is who, for the other modules. Guards nothing: its callers do. */
@Service
@Transactional(readOnly = true)
public class AccountDirectory {

    private final AccountRepository accounts;

    AccountDirectory(AccountRepository accounts) {
        this.accounts = accounts;
    }

    public Optional<AccountCard> find(long accountId) {
        return accounts.findById(accountId).map(AccountDirectory::card);
    }

    /** Whose address it is today. */
    public Optional<AccountCard> ofEmail(String email) {
        return accounts.findByEmail(email).map(AccountDirectory::card);
    }

    private static AccountCard card(Account account) {
        return new AccountCard(account.id(), account.displayName, account.email, account.role, account.isActive());
    }

    /** The active accounts of a role. */
    public Set<Long> idsWithRole(Role role) {
        return accounts.activeIds(role);
    }

    /** Where and how to reach these accounts, in one query; ids that are not there are left out. */
    public List<Recipient> recipients(Set<Long> accountIds) {
        return switch (accountIds.size()) {
            case 0 -> List.of();
            case 1 -> accounts.recipient(accountIds.iterator().next());
            default -> accounts.recipients(accountIds);
        };
    }
}

package id.latih.account;

import java.util.Optional;

import org.springframework.stereotype.Component;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.retention.OpenBusiness;

/** Whoever works with the portal is erased when they have left: an administrator has shut their account by then. */
@Component
class AccountBusiness implements OpenBusiness {

    private final AccountRepository accounts;

    AccountBusiness(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<RuleViolation> forbids(long accountId) {
        return accounts.findById(accountId).filter(account -> account.role != Role.RESIDENT && account.isActive())
                .map(account -> new RuleViolation("AccountBusiness.works", account.displayName));
    }

    @Override
    public Optional<RuleViolation> waits(long accountId) {
        return Optional.empty();
    }

    @Override
    public void end(long accountId) {
        // nobody else waits for an account
    }
}

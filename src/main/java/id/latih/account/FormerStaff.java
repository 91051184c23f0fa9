package id.latih.account;

import java.time.Instant;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.latih.core.Dates;
import id.latih.retention.ErasureCause;
import id.latih.retention.RetentionKind;
import id.latih.retention.RetentionRule;

/**
 * Officers and staff of institutes whose account was shut long ago. What they decided stays, with their role, and with
 * their name as long as {@link RetentionKind#DECISION_NAMES} says.
 */
@Component
class FormerStaff implements RetentionRule {

    private static final String SHUT = " from account a where a.role <> 'RESIDENT' and a.status = 'DISABLED' and a.disabled_at < :before";

    private final OldAccounts accounts;

    FormerStaff(OldAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public RetentionKind kind() {
        return RetentionKind.FORMER_STAFF;
    }

    @Override
    public long due(Instant before) {
        return accounts.count(SHUT, Map.of("before", Dates.utc(before)));
    }

    @Override
    public int apply(Instant before, int most) {
        return accounts.erase(SHUT, Map.of("before", Dates.utc(before)), most, ErasureCause.LEFT);
    }
}

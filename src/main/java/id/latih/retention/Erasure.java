package id.latih.retention;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.Dates;
import id.latih.core.NotFound;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.personal.Erased;

/**
 * Takes a person out of all tables, for good. What stays counts in the statistics and explains decisions: the
 * account as a number, applications with their states, scores and coded reasons, the audit with what, when and who
 * decided. No name, address, number, document or sentence by or about the person stays.
 * <p>
 * Names of officers stay on what they decided, also when their account is erased: who decided must be readable as
 * long as the decision is kept.
 * <p>
 * Guards nothing: its callers do.
 */
@Component
public class Erasure {

    private final List<OpenBusiness> business;
    private final PersonEraser eraser;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Erasure(List<OpenBusiness> business, PersonEraser eraser, EntityManager entities, JdbcClient jdbc, Audit audit,
            Clock clock) {
        this.business = business;
        this.eraser = eraser;
        this.entities = entities;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    private record Account(Role role, String status) {
    }

    /** Why the person cannot be erased now, to be shown before anybody tries. */
    @Transactional(readOnly = true)
    public Optional<RuleViolation> obstacle(long accountId, boolean insisting) {
        return first(one -> one.forbids(accountId))
                .or(() -> insisting ? Optional.empty() : first(one -> one.waits(accountId)));
    }

    /**
     * Erases in one transaction, all or nothing. A second time changes nothing. What was loaded of the person before
     * is out of date afterwards, and detached.
     *
     * @param insisting whether an officer wants it although something is open: running applications are withdrawn
     * @throws RuleViolation where something is open, as a sentence
     */
    @Transactional
    public void erase(long accountId, ErasureCause cause, boolean insisting) {
        var account = jdbc.sql("select role, status from account where id = ? for update").param(accountId)
                .query(Account.class).optional().orElseThrow(() -> new NotFound("account", accountId));
        if (account.status.equals("ERASED")) {
            return;
        }
        obstacle(accountId, insisting).ifPresent(why -> {
            throw why;
        });
        business.forEach(one -> one.end(accountId));
        entities.flush();
        eraser.erase(accountId, account.role == Role.RESIDENT);
        jdbc.sql("update account set erased_at = ? where id = ?")
                .params(Dates.utc(clock.instant()), accountId).update();
        entities.clear();
        audit.record("PERSON_ERASED", "account", accountId, Erased.NAME, null, null, cause, null);
    }

    private Optional<RuleViolation> first(Function<OpenBusiness, Optional<RuleViolation>> obstacle) {
        return business.stream().map(obstacle).flatMap(Optional::stream).findFirst();
    }
}

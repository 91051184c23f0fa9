package id.latih.retention;

import java.util.Optional;

import id.latih.core.RuleViolation;

/** What a module still has to do with a person, so that erasing has to wait. */
public interface OpenBusiness {

    /** Why the account's person cannot be erased now, even if an officer insists. */
    Optional<RuleViolation> forbids(long accountId);

    /** Why the person is not erased unless an officer insists; {@link #end} is called then. */
    Optional<RuleViolation> waits(long accountId);

    /** Ends what is open, inside the transaction that erases, before anything is erased. */
    void end(long accountId);
}

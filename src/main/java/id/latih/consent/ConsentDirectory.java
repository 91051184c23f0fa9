package id.latih.consent;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.RuleViolation;

/** Agreements for the other modules to ask for and to write down. Asks for no role: whoever calls has checked who may. */
@Service
@Transactional
public class ConsentDirectory {

    private final ConsentTable table;

    ConsentDirectory(ConsentTable table) {
        this.table = table;
    }

    /** What people read today. One read, which needs no transaction. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public ConsentText text(ConsentPurpose purpose) {
        return table.text(purpose);
    }

    /** All that an account ever agreed to, newest first. */
    @Transactional(readOnly = true)
    public List<Consent> of(long accountId) {
        return table.of(accountId);
    }

    /** The agreement that counts at this moment; one to an earlier version of the text does not. */
    @Transactional(readOnly = true)
    public Optional<Consent> current(long accountId, ConsentPurpose purpose) {
        return table.current(accountId, purpose);
    }

    /** Writes down, once a version, that the notice on the service was read. */
    public void noticeRead(long accountId) {
        table.giveOnce(accountId, ConsentPurpose.SERVICE_NOTICE);
    }

    /**
     * Writes down that a guardian agreed; an agreement of before gives way to it.
     *
     * @param textId the text that the guardian has read
     * @throws RuleViolation where the text has a newer version by now
     */
    public void guardianAgreed(long accountId, Guardian guardian, long textId) {
        table.give(accountId, checked(table.text(ConsentPurpose.GUARDIAN), textId), guardian);
    }

    static ConsentText checked(ConsentText current, long textId) {
        if (current.id() != textId) {
            throw new RuleViolation("ConsentDirectory.newerText");
        }
        return current;
    }
}

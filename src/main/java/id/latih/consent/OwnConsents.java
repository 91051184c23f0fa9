package id.latih.consent;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.CurrentUser;
import id.latih.core.RuleViolation;

/** What the signed-in person agreed to. Nothing here is needed for the service, but a guardian's agreement [law]. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnConsents {

    private final ConsentTable table;
    private final CurrentUser currentUser;
    private final Audit audit;

    OwnConsents(ConsentTable table, CurrentUser currentUser, Audit audit) {
        this.table = table;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** Everything ever agreed to, newest first. One read, which needs no transaction. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Consent> all() {
        return table.of(currentUser.id());
    }

    /** What residents are asked and may leave, in the words of today. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<ConsentText> optional() {
        return table.texts(ConsentPurpose.OPTIONAL);
    }

    /**
     * Agrees to one of the things that may be left.
     *
     * @param textId the text that was read
     * @throws RuleViolation where that text has a newer version by now, or where it is not the person's to give
     */
    @PreAuthorize("hasRole('RESIDENT')")
    public void give(ConsentPurpose purpose, long textId) {
        if (!ConsentPurpose.OPTIONAL.contains(purpose)) {
            throw new RuleViolation("OwnConsents.notOptional");
        }
        var text = ConsentDirectory.checked(table.text(purpose), textId);
        if (table.current(currentUser.id(), purpose).isEmpty()) {
            table.give(currentUser.id(), text, null);
            record("CONSENT_GIVEN", purpose);
        }
    }

    /** Takes an agreement back, which counts at once. What was read cannot be unread: the notice stays. */
    public void withdraw(ConsentPurpose purpose) {
        if (purpose == ConsentPurpose.SERVICE_NOTICE) {
            throw new RuleViolation("OwnConsents.notOptional");
        }
        if (table.withdraw(currentUser.id(), purpose)) {
            record("CONSENT_WITHDRAWN", purpose);
        }
    }

    private void record(String action, ConsentPurpose purpose) {
        audit.record(action, "account", currentUser.id(), currentUser.get().displayName(), null, purpose, null, null);
    }
}

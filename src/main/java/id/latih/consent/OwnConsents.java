package id.latih.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.CurrentUser;
import id.latih.core.RuleViolation;
import id.latih.resident.ResidentDirectory;

/** What the signed-in person agreed to. Nothing here is needed for the service, but a guardian's agreement [law]. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnConsents {

    private final ConsentTable table;
    private final ResidentDirectory residents;
    private final CurrentUser currentUser;
    private final Audit audit;
    private final Clock clock;

    OwnConsents(ConsentTable table, ResidentDirectory residents, CurrentUser currentUser, Audit audit, Clock clock) {
        this.table = table;
        this.residents = residents;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
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
     * Why nothing optional can be agreed to, as {@link #give} would say it: below 18 the law wants a guardian for it, who
     * is asked for what the service needs and for nothing else; how old somebody without a profile is, nobody knows.
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<RuleViolation> refusal() {
        var resident = residents.ofAccount(currentUser.id());
        if (resident.isEmpty()) {
            return Optional.of(new RuleViolation("OwnConsents.noProfile"));
        }
        return resident.filter(person -> person.minorOn(LocalDate.now(clock)))
                .map(minor -> new RuleViolation("OwnConsents.minor"));
    }

    /**
     * Agrees to one of the things that may be left.
     *
     * @param textId the text that was read
     * @throws RuleViolation where that text has a newer version by now, or where it is not the person's to give, as
     *         nothing is below 18
     */
    @PreAuthorize("hasRole('RESIDENT')")
    public void give(ConsentPurpose purpose, long textId) {
        if (!ConsentPurpose.OPTIONAL.contains(purpose)) {
            throw new RuleViolation("OwnConsents.notOptional");
        }
        refusal().ifPresent(why -> {
            throw why;
        });
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

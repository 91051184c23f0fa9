package id.latih.institute;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.CurrentUser;
import id.latih.core.IdentityNumbers;
import id.latih.core.NotFound;
import id.latih.core.Notice;
import id.latih.core.NoticeValue;
import id.latih.core.RuleViolation;

/** Lets approvers decide which institutes may post training. */
@Service
@Transactional
@PreAuthorize("hasRole('APPROVER')")
public class InstituteVerification {

    private static final int NOTE_LENGTH = 1000;

    private final InstituteRepository institutes;
    private final InstituteStaffRepository staff;
    private final InstituteRules rules;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    InstituteVerification(InstituteRepository institutes, InstituteStaffRepository staff, InstituteRules rules,
            CurrentUser currentUser, ApplicationEventPublisher events, Audit audit, Clock clock) {
        this.institutes = institutes;
        this.staff = staff;
        this.rules = rules;
        this.currentUser = currentUser;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Institutes by name, those that wait first. */
    @Transactional(readOnly = true)
    public List<InstituteRow> list(String text, @Nullable InstituteState state, Pageable page) {
        return institutes.rows(text.strip(), state, page);
    }

    @Transactional(readOnly = true)
    public long count(String text, @Nullable InstituteState state) {
        return institutes.countRows(text.strip(), state);
    }

    @Transactional(readOnly = true)
    public InstituteDetails get(long id) {
        return InstituteDetails.of(find(id));
    }

    /** Those who work for it, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> staffOf(long id) {
        return staff.colleagues(id);
    }

    /**
     * Several may wait with one name, and one of them is verified.
     *
     * @throws RuleViolation where it was decided or changed after it was read, or another of its name was verified
     */
    public void verify(long id, int version) {
        var institute = waiting(id, version);
        // the address first: whoever is verified from here on has taken it, and the unique key says so
        var slug = rules.slug(institute);
        if (institutes.nameTaken(institute.name, id)) {
            throw new RuleViolation("InstituteVerification.nameTaken");
        }
        institute.slug = slug;
        decide(institute, "INSTITUTE_VERIFIED", InstituteState.VERIFIED, null, null);
        try {
            institutes.flush();
        } catch (DataIntegrityViolationException verifiedMeanwhile) {
            throw new RuleViolation("InstituteVerification.nameTaken");
        }
        tell(institute, "Notice.instituteVerified", Map.of());
    }

    /** @throws RuleViolation where it was decided or changed after it was read */
    public void refuse(long id, int version, InstituteRefusal reason, String note) {
        if (note.length() > NOTE_LENGTH) {
            throw RuleViolation.at("note", "InstituteRules.tooLong", NOTE_LENGTH);
        }
        IdentityNumbers.refuseIn("note", note);
        var institute = waiting(id, version);
        decide(institute, "INSTITUTE_REFUSED", InstituteState.REFUSED, reason, note.isBlank() ? null : note.strip());
        tell(institute, "Notice.instituteRefused",
                Map.of("reason", NoticeValue.of(reason), "note", NoticeValue.text(note.strip())));
    }

    private Institute waiting(long id, int version) {
        var institute = find(id);
        if (institute.state != InstituteState.APPLIED) {
            throw new RuleViolation("InstituteVerification.decided");
        }
        if (institute.version != version) {
            throw new RuleViolation("Stale.changed");
        }
        return institute;
    }

    private void decide(Institute institute, String action, InstituteState decision,
            @Nullable InstituteRefusal reason, @Nullable String note) {
        institute.state = decision;
        institute.decidedAt = clock.instant();
        institute.decidedBy = currentUser.id();
        institute.reasonCode = reason == null ? null : reason.name();
        institute.reasonNote = note;
        audit.record(action, "institute", institute.id, institute.name, InstituteState.APPLIED,
                decision, reason, note);
        events.publishEvent(new InstituteChanged(institute.id));
    }

    private void tell(Institute institute, String key, Map<String, NoticeValue> more) {
        var people = staff.accounts(institute.id);
        if (people.isEmpty()) {
            return;
        }
        var values = new HashMap<>(more);
        values.put("institute", NoticeValue.text(institute.name));
        events.publishEvent(Notice.to(people, key, values, "/lembaga-saya"));
    }

    private Institute find(long id) {
        return institutes.findById(id).orElseThrow(() -> new NotFound("institute", id));
    }
}

package id.latih.training;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.NotFound;
import id.latih.core.RuleViolation;
import id.latih.institute.OwnInstitute;

/**
 * Lets the staff of a verified institute describe what it teaches. Editing a programme never changes its
 * batches: each keeps its own copy of what it asks for.
 */
@Service
@Transactional
@PreAuthorize("hasRole('INSTITUTE_STAFF')")
public class ProgrammeService {

    private final ProgrammeRepository programmes;
    private final ProgrammeRules rules;
    private final OwnInstitute own;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgrammeService(ProgrammeRepository programmes, ProgrammeRules rules, OwnInstitute own,
            ApplicationEventPublisher events, Clock clock) {
        this.programmes = programmes;
        this.rules = rules;
        this.own = own;
        this.events = events;
        this.clock = clock;
    }

    /** The own institute's programmes, by title. */
    @Transactional(readOnly = true)
    public List<ProgrammeRow> list(ProgrammeFilter filter, Pageable page) {
        return programmes.rows(own.require(), filter.text().strip(), filter.vocationId(), filter.archived(), page);
    }

    @Transactional(readOnly = true)
    public long count(ProgrammeFilter filter) {
        return programmes.countRows(own.require(), filter.text().strip(), filter.vocationId(), filter.archived());
    }

    /** The programmes a new batch can be made of, by title. */
    @Transactional(readOnly = true)
    public List<ProgrammeChoice> choices() {
        return programmes.choices(own.require());
    }

    /** What the form of a new programme begins with. */
    @Transactional(readOnly = true)
    public TermsData usualTerms() {
        own.require();
        return TermsData.USUAL;
    }

    @Transactional(readOnly = true)
    public ProgrammeEdit get(long id) {
        var programme = own(id);
        return new ProgrammeEdit(id, programme.version, programme.archived, new ProgrammeData(programme.vocationId,
                programme.title, programme.kind, programme.level, programme.lessonHours, programme.days,
                programme.outcomes), TermsData.of(programme));
    }

    /**
     * @return the new programme's id
     * @throws RuleViolation beside the first field that cannot be
     */
    public long create(ProgrammeData data, TermsData terms) {
        var programme = new Programme();
        programme.instituteId = own.require();
        programme.createdAt = clock.instant();
        rules.apply(data, terms, programme);
        return programmes.save(programme).id;
    }

    /** @throws RuleViolation as {@link #create}, or where a colleague changed it meanwhile */
    public void update(long id, int version, ProgrammeData data, TermsData terms) {
        rules.apply(data, terms, fresh(id, version));
        programmes.changedBatches(id, clock.instant());
        events.publishEvent(new ProgrammeChanged(id));
    }

    /** An archived programme keeps its batches, and gets no new ones until it is taken back. */
    public void archive(long id, int version, boolean archived) {
        fresh(id, version).archived = archived;
    }

    private Programme fresh(long id, int version) {
        var programme = own(id);
        if (programme.version != version) {
            throw new RuleViolation("Stale.changed");
        }
        return programme;
    }

    private Programme own(long id) {
        var programme = programmes.findById(id).orElseThrow(() -> new NotFound("programme", id));
        own.check(programme.instituteId);
        return programme;
    }
}

package id.latih.training;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.NotFound;
import id.latih.core.PageOfIds;
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

    private static final Sort BY_TITLE = Sort.by("title", "id");

    private final ProgrammeRepository programmes;
    private final JdbcClient jdbc;
    private final ProgrammeRules rules;
    private final OwnInstitute own;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgrammeService(ProgrammeRepository programmes, JdbcClient jdbc, ProgrammeRules rules, OwnInstitute own,
            ApplicationEventPublisher events, Clock clock) {
        this.programmes = programmes;
        this.jdbc = jdbc;
        this.rules = rules;
        this.own = own;
        this.events = events;
        this.clock = clock;
    }

    /** The own institute's programmes, by title. */
    @Transactional(readOnly = true)
    public List<ProgrammeRow> list(ProgrammeFilter filter, Pageable page) {
        return listed(filter).read(jdbc, page, programmes::rows, ProgrammeRow::id);
    }

    @Transactional(readOnly = true)
    public long count(ProgrammeFilter filter) {
        return listed(filter).count(jdbc);
    }

    private PageOfIds listed(ProgrammeFilter filter) {
        return new PageOfIds("programme", BY_TITLE).where("institute_id = :institute", "institute", own.require())
                .where("archived = :archived", "archived", filter.archived())
                .where("vocation_id = :vocation", "vocation", filter.vocationId())
                .where("(locate(:text, title) > 0 or vocation_id in (select id from vocation where locate(:text, name) > 0"
                        + " or locate(:text, name_en) > 0))", "text", filter.text());
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

package id.latih.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Education;
import id.latih.core.NotFound;
import id.latih.resident.ResidentCard;
import id.latih.resident.WorkingStatus;
import id.latih.training.BatchDirectory;
import id.latih.training.BatchInfo;
import id.latih.training.BatchState;

/** Answers a resident's question: which of these may I join, and what is missing. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('RESIDENT')")
public class TrainingFinder {

    private static final String SELECT = """
            select new id.latih.enrolment.OpenBatch(b.id, p.title, b.name, i.name, i.city, v.name, b.place,
                b.villageCode, b.startsOn, b.endsOn, b.registrationClosesOn, b.seats, b.boarding, b.minAge, b.maxAge,
                b.minEducation, b.domicile, b.domicileCode, b.notEmployed, b.notInSchool,
                (select count(a) from Application a where a.batchId = b.id
                    and a.state <> id.latih.enrolment.ApplicationState.DRAFT),
                (select a.state from Application a where a.batchId = b.id and a.residentId = :resident))
            """;

    /** One page of a list. @param total how many there are on all pages */
    public record Found(List<OpenBatch> batches, int total, boolean profileMissing) {
    }

    /** A batch with all about it, against the resident's own facts. */
    public record Checked(BatchInfo batch, List<RequirementCheck> checks, @Nullable Long ownApplication,
            @Nullable ApplicationState ownState, boolean profileMissing) {

        public boolean eligible() {
            return !checks.isEmpty() && checks.stream().allMatch(RequirementCheck::met);
        }
    }

    private final EntityManager entities;
    private final OwnResident ownResident;
    private final ApplicationRepository applications;
    private final BatchDirectory batches;
    private final Eligibility eligibility;
    private final Clock clock;

    TrainingFinder(EntityManager entities, OwnResident ownResident, ApplicationRepository applications,
            BatchDirectory batches, Eligibility eligibility, Clock clock) {
        this.entities = entities;
        this.ownResident = ownResident;
        this.applications = applications;
        this.batches = batches;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    /** The open batches that the filter lets through, those closing first on top, and how many there are in all. */
    public Found find(FindFilter filter, Pageable page) {
        var resident = ownResident.find();
        var placed = resident.map(this::placed).orElse(false);
        var values = new HashMap<String, Object>();
        var where = where(filter, resident, placed, values);
        var count = entities.createQuery("select count(b) " + where, Long.class);
        bind(count, values);
        values.put("resident", resident.map(ResidentCard::id).orElse(-1L));
        var query = entities.createQuery(SELECT + where + " order by b.registrationClosesOn, b.id", OpenBatch.class)
                .setFirstResult((int) page.getOffset()).setMaxResults(page.getPageSize());
        bind(query, values);
        return new Found(query.getResultList().stream().map(batch -> resident
                .map(own -> batch.with(eligibility.check(batch.requirements(), batch.startsOn(), own, placed)))
                .orElse(batch)).toList(), count.getSingleResult().intValue(), resident.isEmpty());
    }

    /** @throws NotFound where there is no such batch, or it was never published */
    public Checked check(long batchId) {
        var batch = batches.find(batchId).filter(found -> found.state() == BatchState.PUBLISHED
                || found.state() == BatchState.CANCELLED).orElseThrow(() -> new NotFound("batch", batchId));
        var resident = ownResident.find();
        var checks = resident.map(own -> eligibility.check(batch.requirements(), batch.startsOn(), own, placed(own)))
                .orElse(List.of());
        var own = resident.flatMap(card -> applications.findByBatchIdAndResidentId(batchId, card.id()));
        return new Checked(batch, checks, own.map(Application::id).orElse(null),
                own.map(application -> application.state).orElse(null), resident.isEmpty());
    }

    private boolean placed(ResidentCard resident) {
        return applications.existsByResidentIdAndStateIn(resident.id(), Seats.PLACEMENTS);
    }

    private static void bind(Query query, Map<String, Object> values) {
        values.forEach(query::setParameter);
    }

    private String where(FindFilter filter, Optional<ResidentCard> resident, boolean placed,
            Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        conditions.add("b.state = id.latih.training.BatchState.PUBLISHED");
        conditions.add("b.registrationOpensOn <= :today and b.registrationClosesOn >= :today");
        values.put("today", LocalDate.now(clock));
        if (!filter.text().isBlank()) {
            conditions.add("(p.title like :text or v.name like :text or i.name like :text or p.outcomes like :text)");
            values.put("text", "%" + filter.text().strip() + "%");
        }
        if (filter.vocationId() != null) {
            conditions.add("v.id = :vocation");
            values.put("vocation", filter.vocationId());
        }
        if (filter.instituteId() != null) {
            conditions.add("b.instituteId = :institute");
            values.put("institute", filter.instituteId());
        }
        if (filter.districtCode() != null) {
            conditions.add("b.villageCode like :district");
            values.put("district", filter.districtCode() + ".%");
        }
        if (filter.boarding() != null) {
            conditions.add("b.boarding = :boarding");
            values.put("boarding", filter.boarding());
        }
        if (filter.startsIn() != null) {
            conditions.add("b.startsOn between :monthFrom and :monthTo");
            values.put("monthFrom", filter.startsIn().atDay(1));
            values.put("monthTo", filter.startsIn().atEndOfMonth());
        }
        if (filter.eligibleOnly()) {
            conditions.add(resident.map(own -> meets(own, placed, values)).orElse("1 = 0"));
        }
        return " from Batch b join Programme p on p.id = b.programmeId join Vocation v on v.id = p.vocationId"
                + " join Institute i on i.id = b.instituteId where " + String.join(" and ", conditions);
    }

    /** {@link Eligibility}, said in the database's words. */
    private static String meets(ResidentCard resident, boolean placed, Map<String, Object> values) {
        values.put("birth", resident.birthDate());
        values.put("educations", Arrays.stream(Education.values())
                .filter(resident.education()::isAtLeast).toList());
        values.put("village", resident.villageCode());
        values.put("districtOfResident", resident.districtCode());
        values.put("employed", resident.workingStatus().employed());
        values.put("inSchool", resident.workingStatus() == WorkingStatus.IN_SCHOOL);
        return (placed ? "1 = 0 and " : "") + """
                timestampdiff(year, :birth, b.startsOn) >= b.minAge
                and (b.maxAge is null or timestampdiff(year, :birth, b.startsOn) <= b.maxAge)
                and b.minEducation in :educations
                and (b.domicile in (id.latih.training.Domicile.ANY, id.latih.training.Domicile.REGENCY)
                  or b.domicile = id.latih.training.Domicile.DISTRICT and b.domicileCode = :districtOfResident
                  or b.domicile = id.latih.training.Domicile.VILLAGE and b.domicileCode = :village)
                and (b.notEmployed = false or :employed = false)
                and (b.notInSchool = false or :inSchool = false)""";
    }
}

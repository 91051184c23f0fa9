package id.latih.enrolment;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import id.latih.core.Education;
import id.latih.resident.ResidentCard;
import id.latih.resident.WorkingStatus;
import id.latih.training.BatchCancelled;
import id.latih.training.BatchChanged;
import id.latih.training.BatchPublished;

/**
 * The batches that take applications today, as everybody sees them. When registration opens, thousands ask for the same
 * page within a minute: it is read once in two seconds for all of them. A change made here shows at once.
 */
@Component
class OpenBatches {

    private static final Duration LIFE = Duration.ofSeconds(2);
    private static final int MOST_PAGES = 500;
    /** What is closed while a batch takes applications are drafts of those who were erased; the states alone are in an index. */
    private static final String SELECT = """
            select new id.latih.enrolment.OpenBatch(b.id, p.title, b.name, i.name, i.city, v.name, b.place,
                b.villageCode, b.startsOn, b.endsOn, b.registrationClosesOn, b.seats, b.boarding, b.minAge, b.maxAge,
                b.minEducation, b.domicile, b.domicileCode, b.notEmployed, b.notInSchool,
                (select count(a) from Application a where a.batchId = b.id
                    and a.state not in (id.latih.enrolment.ApplicationState.DRAFT,
                      id.latih.enrolment.ApplicationState.CLOSED)))
            """;

    /** A page of the list. @param total how many batches there are on all pages */
    record Shown(List<OpenBatch> batches, int total) {
    }

    static final Shown NONE = new Shown(List.of(), 0);

    private record Page(FindFilter filter, LocalDate today, long offset, int size) {
    }

    private final Cache<Page, Shown> pages = Caffeine.newBuilder().expireAfterWrite(LIFE).maximumSize(MOST_PAGES).build();
    private final EntityManager entities;
    private final Clock clock;

    OpenBatches(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What the filter lets through whoever asks, those closing first on top. */
    Shown find(FindFilter filter, Pageable page) {
        return pages.get(new Page(filter, LocalDate.now(clock), page.getOffset(), page.getPageSize()),
                wanted -> read(filter, null, page));
    }

    /** Of these only what this resident may join. @param placed whether they hold a place already */
    Shown find(FindFilter filter, ResidentCard resident, boolean placed, Pageable page) {
        return placed ? NONE : read(filter, resident, page);
    }

    @TransactionalEventListener(classes = {BatchPublished.class, BatchChanged.class, BatchCancelled.class})
    void at(Object change) {
        pages.invalidateAll();
    }

    private Shown read(FindFilter filter, @Nullable ResidentCard resident, Pageable page) {
        var values = new HashMap<String, Object>();
        var where = where(filter, values);
        if (resident != null) {
            where += " and " + meets(resident, values);
        }
        var count = entities.createQuery("select count(b) " + where, Long.class);
        var query = entities.createQuery(SELECT + where + " order by b.registrationClosesOn, b.id", OpenBatch.class)
                .setFirstResult((int) page.getOffset()).setMaxResults(page.getPageSize());
        values.forEach(count::setParameter);
        values.forEach(query::setParameter);
        return new Shown(query.getResultList(), count.getSingleResult().intValue());
    }

    private String where(FindFilter filter, Map<String, Object> values) {
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
        return " from Batch b join Programme p on p.id = b.programmeId join Vocation v on v.id = p.vocationId"
                + " join Institute i on i.id = b.instituteId where " + String.join(" and ", conditions);
    }

    /** {@link Eligibility}, said in the database's words. */
    private static String meets(ResidentCard resident, Map<String, Object> values) {
        values.put("birth", resident.birthDate());
        values.put("educations", Arrays.stream(Education.values())
                .filter(resident.education()::isAtLeast).toList());
        values.put("village", resident.villageCode());
        values.put("districtOfResident", resident.districtCode());
        values.put("employed", resident.workingStatus().employed());
        values.put("inSchool", resident.workingStatus() == WorkingStatus.IN_SCHOOL);
        return """
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

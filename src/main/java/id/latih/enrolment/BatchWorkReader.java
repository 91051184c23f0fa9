package id.latih.enrolment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.training.BatchSearch;
import id.latih.training.BatchState;

import static id.latih.enrolment.ApplicationState.CORRECTION_REQUESTED;
import static id.latih.enrolment.ApplicationState.DOCUMENTS_PASSED;
import static id.latih.enrolment.ApplicationState.DRAFT;
import static id.latih.enrolment.ApplicationState.PROPOSED;
import static id.latih.enrolment.ApplicationState.RESERVE;
import static id.latih.enrolment.ApplicationState.SUBMITTED;

/**
 * Published batches with what waits in each. The page of batches comes first and then what is on it, so that no more
 * applications are counted than those of the batches shown.
 */
@Component
class BatchWorkReader {

    static final Set<ApplicationState> TO_SCREEN = Set.of(SUBMITTED, CORRECTION_REQUESTED, DOCUMENTS_PASSED);
    static final Set<ApplicationState> TO_DECIDE = Set.of(PROPOSED);

    record Shown(long id, String title, String name, String institute, LocalDate opensOn, LocalDate closesOn,
            LocalDate announcedOn, LocalDate startsOn, LocalDate endsOn, int seats, int reserves, boolean started) {
    }

    record Count(long batchId, ApplicationState state, long count) {
    }

    private final EntityManager entities;
    private final JdbcClient jdbc;

    BatchWorkReader(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** The latest first. @param waitingIn only batches with an application in one of these; with none, all */
    List<BatchWork> find(@Nullable Long instituteId, String text, Set<ApplicationState> waitingIn, Pageable page) {
        var shown = BatchSearch.of(text).where("state = :state", "state", BatchState.PUBLISHED)
                .where("institute_id = :institute", "institute", instituteId)
                // when a training begins, whatever waits in it is closed
                .where("started_at is null and exists (select 1 from application a where a.batch_id = batch.id and a.state in (:waiting))",
                        "waiting", waitingIn.isEmpty() ? null : waitingIn.stream().map(Enum::name).toList())
                .read(jdbc, page, this::shown, Shown::id);
        var counts = counts(shown);
        return shown.stream().map(batch -> work(batch, counts.getOrDefault(batch.id, Map.of()))).toList();
    }

    private List<Shown> shown(Collection<Long> ids) {
        return entities.createQuery("""
                select new id.latih.enrolment.BatchWorkReader$Shown(b.id, p.title, b.name, i.name, b.registrationOpensOn,
                    b.registrationClosesOn, b.announcedOn, b.startsOn, b.endsOn, b.seats, b.reserves, b.startedAt is not null)
                from Batch b join Programme p on p.id = b.programmeId join Institute i on i.id = b.instituteId
                where b.id in :ids""", Shown.class).setParameter("ids", ids).getResultList();
    }

    private Map<Long, Map<ApplicationState, Long>> counts(List<Shown> batches) {
        return entities.createQuery("""
                select new id.latih.enrolment.BatchWorkReader$Count(a.batchId, a.state, count(a)) from Application a
                where a.batchId in :ids group by a.batchId, a.state""", Count.class)
                .setParameter("ids", batches.stream().map(Shown::id).toList()).getResultStream()
                .collect(Collectors.groupingBy(Count::batchId,
                        Collectors.toMap(Count::state, Count::count, Long::sum, () -> new EnumMap<>(ApplicationState.class))));
    }

    private static BatchWork work(Shown batch, Map<ApplicationState, Long> counts) {
        return new BatchWork(batch.id, batch.title, batch.name, batch.institute, batch.opensOn, batch.closesOn,
                batch.announcedOn, batch.startsOn, batch.endsOn, batch.seats, batch.reserves, batch.started,
                counts.getOrDefault(SUBMITTED, 0L), counts.getOrDefault(CORRECTION_REQUESTED, 0L),
                counts.getOrDefault(DOCUMENTS_PASSED, 0L), counts.getOrDefault(PROPOSED, 0L), counts.getOrDefault(RESERVE, 0L),
                sum(counts, ApplicationState::holdsSeat), sum(counts, state -> state != DRAFT));
    }

    private static long sum(Map<ApplicationState, Long> counts, Predicate<ApplicationState> which) {
        return counts.entrySet().stream().filter(count -> which.test(count.getKey())).mapToLong(Map.Entry::getValue).sum();
    }
}

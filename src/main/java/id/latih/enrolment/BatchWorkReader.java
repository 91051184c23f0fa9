package id.latih.enrolment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
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
                // when a training begins, whatever waits in it is closed; with its limit it is asked of a batch at a time, until
                // the page is full: with "exists" MariaDB first reads whatever waits anywhere
                .where("started_at is null and (select a.id from application a join resident r on r.id = a.resident_id"
                        + " where a.batch_id = batch.id and a.state in (:waiting) and r.restricted_at is null limit 1) is not null",
                        "waiting", waitingIn.isEmpty() ? null : waitingIn.stream().map(Enum::name).toList())
                .read(jdbc, page, this::shown, Shown::id);
        var all = counts(shown, "");
        // few: found by who they are, beside counting the others along an index
        var keptOnly = counts(shown, "join Resident r on r.id = a.residentId and r.restrictedAt is not null");
        return shown.stream().map(batch -> work(batch, all.getOrDefault(batch.id, List.of()),
                keptOnly.getOrDefault(batch.id, List.of()))).toList();
    }

    private List<Shown> shown(Collection<Long> ids) {
        return entities.createQuery("""
                select new id.latih.enrolment.BatchWorkReader$Shown(b.id, p.title, b.name, i.name, b.registrationOpensOn,
                    b.registrationClosesOn, b.announcedOn, b.startsOn, b.endsOn, b.seats, b.reserves, b.startedAt is not null)
                from Batch b join Programme p on p.id = b.programmeId join Institute i on i.id = b.instituteId
                where b.id in :ids""", Shown.class).setParameter("ids", ids).getResultList();
    }

    /** Of what was sent: a draft that ended with its batch is no application. @param join narrows it further */
    private Map<Long, List<Count>> counts(List<Shown> batches, String join) {
        return entities.createQuery("""
                select new id.latih.enrolment.BatchWorkReader$Count(a.batchId, a.state, count(a)) from Application a %s
                where a.batchId in :ids and a.submittedAt is not null group by a.batchId, a.state""".formatted(join), Count.class)
                .setParameter("ids", batches.stream().map(Shown::id).toList()).getResultStream()
                .collect(Collectors.groupingBy(Count::batchId));
    }

    /** Of what waits to be judged without those whose data are kept only: nobody can judge them, nor has to. */
    private static BatchWork work(Shown batch, List<Count> all, List<Count> keptOnly) {
        // never below zero: the two are counted one after the other, and somebody may come into the second meanwhile
        ToLongFunction<ApplicationState> usable = waiting -> Math.max(0, sum(all, state -> state == waiting)
                - sum(keptOnly, state -> state == waiting));
        return new BatchWork(batch.id, batch.title, batch.name, batch.institute, batch.opensOn, batch.closesOn,
                batch.announcedOn, batch.startsOn, batch.endsOn, batch.seats, batch.reserves, batch.started,
                usable.applyAsLong(SUBMITTED), usable.applyAsLong(CORRECTION_REQUESTED), usable.applyAsLong(DOCUMENTS_PASSED),
                usable.applyAsLong(PROPOSED), sum(all, state -> state == RESERVE),
                sum(all, ApplicationState::holdsSeat), sum(all, state -> state != DRAFT));
    }

    private static long sum(List<Count> counts, Predicate<ApplicationState> which) {
        return counts.stream().filter(count -> which.test(count.state)).mapToLong(Count::count).sum();
    }
}

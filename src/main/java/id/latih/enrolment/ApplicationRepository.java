package id.latih.enrolment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApplicationRepository extends Repository<Application, Long> {

    /** What was sent, and what {@link StaffWindow} leaves of it after its end: of data that are kept only, nothing. */
    String VISIBLE = """
            \sand a.submittedAt is not null and ((a.stateSince >= :#{#since.ended()}
              or a.state in (id.latih.enrolment.ApplicationState.GRADUATED,
                  id.latih.enrolment.ApplicationState.NOT_GRADUATED) and a.stateSince >= :#{#since.trained()})
                and (:#{#since.restricted()} = true or not exists (select 1 from Resident kept where kept.id = a.residentId
                  and kept.restrictedAt is not null))
              or a.state in (id.latih.enrolment.ApplicationState.SUBMITTED,
                  id.latih.enrolment.ApplicationState.CORRECTION_REQUESTED,
                  id.latih.enrolment.ApplicationState.DOCUMENTS_PASSED, id.latih.enrolment.ApplicationState.PROPOSED,
                  id.latih.enrolment.ApplicationState.APPROVED, id.latih.enrolment.ApplicationState.RESERVE,
                  id.latih.enrolment.ApplicationState.REREGISTERED, id.latih.enrolment.ApplicationState.TRAINEE))""";

    Application saveAndFlush(Application application);

    void delete(Application application);

    void flush();

    Optional<Application> findById(long id);

    /** An application, as far as it matters for others of its resident. */
    record Own(long id, long batchId, ApplicationState state) {
    }

    @Query("""
            select new id.latih.enrolment.ApplicationRepository$Own(a.id, a.batchId, a.state)
            from Application a where a.residentId = :residentId""")
    List<Own> statesOf(long residentId);

    Optional<Application> findByBatchIdAndResidentId(long batchId, long residentId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.id = :id")
    Optional<Application> lock(long id);

    @Query("select a.batchId from Application a where a.id = :id")
    Optional<Long> batchOf(long id);

    /** Locked in the order of their ids, so that two callers never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.batchId = :batchId and a.state in :states order by a.id")
    List<Application> lockAll(long batchId, Collection<ApplicationState> states);

    @Query("select a from Application a where a.batchId = :batchId and a.state in :states")
    List<Application> inBatch(long batchId, Collection<ApplicationState> states);

    /** Whose data are kept and not used. */
    @Query("""
            select a.id from Application a join Resident r on r.id = a.residentId
            where a.batchId = :batchId and r.restrictedAt is not null""")
    Set<Long> restrictedIn(long batchId);

    @Query("""
            select count(a) from Application a join Resident r on r.id = a.residentId
            where a.batchId = :batchId and a.state in :states and r.restrictedAt is null""")
    long countUsable(long batchId, Collection<ApplicationState> states);

    long countByBatchIdAndStateIn(long batchId, Collection<ApplicationState> states);

    boolean existsByResidentIdAndStateIn(long residentId, Collection<ApplicationState> states);

    boolean existsByResidentIdAndSubmittedAtIsNotNull(long residentId);

    @Query("select count(a) > 0 from Application a join a.documents d where value(d) = :documentId")
    boolean usesDocument(long documentId);

    /** The lowest seat nobody holds. The caller holds the lock on the batch. */
    @Query(value = """
            select min(s.seat_no) from batch_seat s
            left join application a on a.batch_id = s.batch_id and a.seat_no = s.seat_no
            where s.batch_id = :batchId and a.id is null""", nativeQuery = true)
    Optional<Integer> freeSeat(long batchId);

    @Query("select coalesce(max(a.reserveRank), 0) from Application a where a.batchId = :batchId")
    int lastReserveRank(long batchId);

    @Query("select coalesce(max(a.rankNo), 0) from Application a where a.batchId = :batchId")
    int lastRank(long batchId);

    /** The waiting list, first in line first, without those who hold a place elsewhere or whose data are kept only. */
    @Query("""
            select a from Application a where a.batchId = :batchId
              and a.state = id.latih.enrolment.ApplicationState.RESERVE
              and not exists (select 1 from Resident r where r.id = a.residentId and r.restrictedAt is not null)
              and not exists (select 1 from Application p where p.residentId = a.residentId
                and p.state in (id.latih.enrolment.ApplicationState.REREGISTERED,
                                id.latih.enrolment.ApplicationState.TRAINEE))
            order by a.reserveRank, a.id""")
    List<Application> waiting(long batchId);

    @Query("""
            select a.id from Application a where a.state = id.latih.enrolment.ApplicationState.APPROVED
              and a.respondBy < :now order by a.respondBy, a.id""")
    List<Long> overdue(Instant now);

    @Query("""
            select a.id from Application a where a.residentId = :residentId and a.id <> :exceptId
              and a.state = id.latih.enrolment.ApplicationState.APPROVED order by a.batchId""")
    List<Long> otherOffers(long residentId, long exceptId);

    @Query("""
            select a from Application a join Resident r on r.id = a.residentId
            where r.accountId = :accountId order by a.batchId""")
    List<Application> ofAccount(long accountId);

    @Query("""
            select distinct r.accountId from Application a join Resident r on r.id = a.residentId
            where a.batchId = :batchId and a.state in :states""")
    Set<Long> accountsIn(long batchId, Collection<ApplicationState> states);

    @Query("""
            select new id.latih.enrolment.ApplicantRow(a.id, a.number, r.fullName, r.villageCode, a.state,
                a.submittedAt, a.testScore, a.interviewScore, a.totalScore, a.proposedAs, a.rankNo, a.reserveRank,
                a.respondBy, r.nikWarnings <> '', a.version,
                r.restrictedAt is not null)
            from Application a join Resident r on r.id = a.residentId
            where a.batchId = :batchId and a.state in :states
              and (:text = '' or r.fullName like concat('%', :text, '%') or a.number like concat('%', :text, '%'))"""
            + VISIBLE)
    List<ApplicantRow> applicants(long batchId, Collection<ApplicationState> states, String text,
            StaffWindow.Since since, Pageable page);

    @Query("""
            select count(a) from Application a join Resident r on r.id = a.residentId
            where a.batchId = :batchId and a.state in :states
              and (:text = '' or r.fullName like concat('%', :text, '%') or a.number like concat('%', :text, '%'))"""
            + VISIBLE)
    int countApplicants(long batchId, Collection<ApplicationState> states, String text, StaffWindow.Since since);

    @Query("""
            select new id.latih.enrolment.StateCount(a.state, count(a)) from Application a
            where a.batchId = :batchId and (a.state <> id.latih.enrolment.ApplicationState.DRAFT""" + VISIBLE + """
             or a.state = id.latih.enrolment.ApplicationState.DRAFT) group by a.state""")
    List<StateCount> counts(long batchId, StaffWindow.Since since);

    @Query("""
            select new id.latih.enrolment.OtherApplication(a.id, a.number, a.batchId, p.title, b.name, i.name,
                a.state, b.startsOn, b.endsOn)
            from Application a join Batch b on b.id = a.batchId join Programme p on p.id = b.programmeId
              join Institute i on i.id = b.instituteId
            where a.residentId = :residentId and a.id <> :exceptId
              and a.state <> id.latih.enrolment.ApplicationState.DRAFT and a.submittedAt is not null
            order by a.submittedAt desc, a.id desc""")
    List<OtherApplication> others(long residentId, long exceptId);

    @Query("""
            select new id.latih.enrolment.FamilyApplication(r.id, r.fullName, a.number, p.title, b.name, a.state)
            from Application a join Resident r on r.id = a.residentId join Batch b on b.id = a.batchId
              join Programme p on p.id = b.programmeId
            where r.kkHash = (select o.kkHash from Resident o where o.id = :residentId) and r.id <> :residentId
              and r.restrictedAt is null and a.state <> id.latih.enrolment.ApplicationState.DRAFT
              and a.submittedAt is not null
            order by r.fullName, a.id""")
    List<FamilyApplication> family(long residentId);

    @Query("""
            select new id.latih.enrolment.OwnApplication(a.id, a.number, a.batchId, p.title, b.name, i.name, a.state,
                a.stateSince, a.step, a.respondBy, a.reserveRank, a.correctionRequest, b.state, b.registrationClosesOn,
                b.announcedOn, b.startsOn, b.endsOn)
            from Application a join Batch b on b.id = a.batchId join Programme p on p.id = b.programmeId
              join Institute i on i.id = b.instituteId
            where a.residentId = :residentId order by a.stateSince desc, a.id desc""")
    List<OwnApplication> ofResident(long residentId);

    @Query("""
            select new id.latih.enrolment.Participant(a.id, a.number, a.seatNo, r.id, r.fullName, '', r.sex,
                r.birthDate, r.villageCode, r.phone, r.education, a.state)
            from Application a join Resident r on r.id = a.residentId
            where a.batchId = :batchId and a.seatNo is not null""" + VISIBLE + " order by a.seatNo")
    List<Participant> participants(long batchId, StaffWindow.Since since);
}

package id.latih.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DataRequestRepository extends Repository<DataRequest, Long> {

    String ROW = """
            select new id.latih.privacy.RequestRow(q.id, q.accountId, a.displayName, a.email, a.role, q.kind, q.requestState,
              q.asked, q.askedAt, q.dueAt, q.answeredAt, o.displayName, q.reasonCode, q.answer, q.version)
            from DataRequest q join Account a on a.id = q.accountId left join Account o on o.id = q.answeredBy\s""";

    DataRequest saveAndFlush(DataRequest request);

    Optional<DataRequest> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from DataRequest q where q.id = :id")
    Optional<DataRequest> lock(long id);

    @Query("""
            select new id.latih.privacy.OwnRequest(q.id, q.kind, q.requestState, q.asked, q.askedAt, q.dueAt, q.answeredAt,
              q.reasonCode, q.answer) from DataRequest q where q.accountId = :accountId order by q.askedAt desc, q.id desc""")
    List<OwnRequest> of(long accountId);

    /** In any order. */
    @Query(ROW + "where q.id in :ids")
    List<RequestRow> rows(Collection<Long> ids);

    long countByRequestState(RequestState state);

    long countByRequestStateAndDueAtBefore(RequestState state, Instant moment);

    @Query(ROW + "where q.id = :id")
    Optional<RequestRow> row(long id);

    boolean existsByAccountIdAndKindAndRequestState(long accountId, RequestKind kind, RequestState state);

    boolean existsByAccountIdAndKindAndRequestStateAndAnsweredAtAfter(long accountId, RequestKind kind, RequestState state,
            Instant since);

    @Query("""
            select q.id from DataRequest q where q.kind = id.latih.privacy.RequestKind.ERASURE
              and q.requestState = id.latih.privacy.RequestState.DONE and q.carriedOutAt is null and q.answeredAt <= :before
            order by q.id""")
    List<Long> toErase(Instant before);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select q from DataRequest q where q.requestState = id.latih.privacy.RequestState.OPEN
              and (q.warnedAt is null and q.dueAt <= :soon or q.overdueToldAt is null and q.dueAt <= :now) order by q.id""")
    List<DataRequest> toTell(Instant soon, Instant now);
}

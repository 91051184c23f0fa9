package id.latih.training;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BatchChangeRepository extends JpaRepository<BatchChange, Long> {

    @Query("""
            select new id.latih.training.BatchChangeRepository$Named(c, a.displayName)
            from BatchChange c join Account a on a.id = c.requestedBy
            where c.batchId = :batchId order by c.id desc""")
    List<Named> named(long batchId);

    long countByState(ChangeState state);

    Optional<BatchChange> findByBatchIdAndState(long batchId, ChangeState state);

    @Query("select c.batchId from BatchChange c where c.id = :id")
    Optional<Long> batchOf(long id);

    record Named(BatchChange change, String requestedBy) {

        ChangeDetails details() {
            return new ChangeDetails(change.id, change.version, change.state, change.seats, change.reserves,
                    change.dates(), change.note, requestedBy, change.requestedAt, change.decidedAt,
                    change.decisionNote);
        }
    }
}

package id.latih.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BatchRepository extends JpaRepository<Batch, Long> {

    record Joined(Batch batch, Programme programme, String vocation, String instituteName) {

        BatchInfo info() {
            return BatchInfo.of(batch, programme, vocation, instituteName);
        }
    }

    @Query("""
            select new id.latih.training.BatchRepository$Joined(b, p, v.name, i.name)
            from Batch b join Programme p on p.id = b.programmeId join Vocation v on v.id = p.vocationId
            join Institute i on i.id = b.instituteId where b.id = :id""")
    Optional<Joined> joined(long id);

    @Query("""
            select b.id from Batch b where b.state = id.latih.training.BatchState.PUBLISHED
              and b.startedAt is null and b.startsOn <= :day order by b.id""")
    List<Long> startingBy(LocalDate day);

    /** Not correlated: the few batches with a request are looked up once, and not for each batch there is. */
    String CHANGES = "b.id in (select c.batchId from BatchChange c where c.state = ChangeState.PENDING)";

    String ROW = "select new id.latih.training.BatchRow(b.id, p.title, b.name, i.name, b.place,"
            + " b.registrationOpensOn, b.registrationClosesOn, b.startsOn, b.endsOn, b.seats, b.state,"
            + " (b.startedAt is not null), case when " + CHANGES + " then true else false end)";

    String FILTER = """
             from Batch b join Programme p on p.id = b.programmeId join Institute i on i.id = b.instituteId
            where (:institute is null or b.instituteId = :institute) and (:state is null or b.state = :state)
            and (locate(:text, p.title) > 0 or locate(:text, b.name) > 0 or locate(:text, i.name) > 0)""";

    String NOT_DRAFT = " and b.state <> BatchState.DRAFT";

    /** Latest first. */
    @Query(ROW + FILTER + " order by b.startsOn desc, b.id desc")
    List<BatchRow> rows(String text, @Nullable BatchState state, long institute, Pageable page);

    @Query("select count(b.id)" + FILTER)
    long countRows(String text, @Nullable BatchState state, long institute);

    /** What waits for a decision first, then the latest; no drafts. */
    @Query(ROW + FILTER + NOT_DRAFT + " order by case when b.state = BatchState.SUBMITTED or " + CHANGES
            + " then 0 else 1 end, b.startsOn desc, b.id desc")
    List<BatchRow> reviewRows(String text, @Nullable BatchState state, @Nullable Long institute, Pageable page);

    @Query("select count(b.id)" + FILTER + NOT_DRAFT)
    long countReviewRows(String text, @Nullable BatchState state, @Nullable Long institute);

    boolean existsByProgrammeIdAndName(long programmeId, String name);

    int countByProgrammeId(long programmeId);

    long countByInstituteIdAndState(long instituteId, BatchState state);

    long countByState(BatchState state);

    /** The institute's own address, which a new batch begins with. */
    @Query("select concat(i.address, ', ', i.city) from Institute i where i.id = :institute")
    String addressOf(long institute);
}

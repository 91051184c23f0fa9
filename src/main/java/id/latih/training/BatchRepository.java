package id.latih.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    @Query(ROW + """
             from Batch b join Programme p on p.id = b.programmeId join Institute i on i.id = b.instituteId
            where b.id in :ids""")
    List<BatchRow> rows(Collection<Long> ids);

    boolean existsByProgrammeIdAndName(long programmeId, String name);

    int countByProgrammeId(long programmeId);

    long countByInstituteIdAndState(long instituteId, BatchState state);

    long countByState(BatchState state);

    /** The institute's own address, which a new batch begins with. */
    @Query("select concat(i.address, ', ', i.city) from Institute i where i.id = :institute")
    String addressOf(long institute);

    /** The institute's own number, to call where a batch names nobody. */
    @Query("select i.phone from Institute i where i.id = :institute")
    String phoneOf(long institute);
}

package id.latih.training;

import java.time.LocalDate;
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
}

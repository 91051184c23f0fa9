package id.latih.training;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ProgrammeRepository extends JpaRepository<Programme, Long> {

    @Query("""
            select new id.latih.training.ProgrammeRow(p.id, p.title, v.id, v.name, v.nameEn, p.kind, p.level,
                p.lessonHours, p.days, p.archived, (select count(b.id) from Batch b where b.programmeId = p.id))
            from Programme p join Vocation v on v.id = p.vocationId where p.id in :ids""")
    List<ProgrammeRow> rows(Collection<Long> ids);

    @Query("""
            select new id.latih.training.ProgrammeChoice(p.id, p.title) from Programme p
            where p.instituteId = :institute and not p.archived order by p.title, p.id""")
    List<ProgrammeChoice> choices(long institute);

    /** Notes that the public reads something else of the programme's batches from now on. */
    @Modifying
    @Query("update Batch b set b.changedAt = :now where b.programmeId = :programme and b.publishedAt is not null")
    void changedBatches(long programme, Instant now);
}

package id.latih.training;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ProgrammeRepository extends JpaRepository<Programme, Long> {

    String FILTER = """
             from Programme p join Vocation v on v.id = p.vocationId
            where p.instituteId = :institute and p.archived = :archived
            and (:vocation is null or p.vocationId = :vocation)
            and (locate(:text, p.title) > 0 or locate(:text, v.name) > 0 or locate(:text, v.nameEn) > 0)""";

    @Query("""
            select new id.latih.training.ProgrammeRow(p.id, p.title, v.id, v.name, v.nameEn, p.kind, p.level,
                p.lessonHours, p.days, p.archived, (select count(b.id) from Batch b where b.programmeId = p.id))"""
            + FILTER + " order by p.title, p.id")
    List<ProgrammeRow> rows(long institute, String text, @Nullable Long vocation, boolean archived, Pageable page);

    @Query("select count(p.id)" + FILTER)
    long countRows(long institute, String text, @Nullable Long vocation, boolean archived);

    @Query("""
            select new id.latih.training.ProgrammeChoice(p.id, p.title) from Programme p
            where p.instituteId = :institute and not p.archived order by p.title, p.id""")
    List<ProgrammeChoice> choices(long institute);

    /** Notes that the public reads something else of the programme's batches from now on. */
    @Modifying
    @Query("update Batch b set b.changedAt = :now where b.programmeId = :programme and b.publishedAt is not null")
    void changedBatches(long programme, Instant now);
}

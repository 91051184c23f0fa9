package id.latih.institute;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InstituteRepository extends JpaRepository<Institute, Long> {

    List<Institute> findByStateOrderByNameAscIdAsc(InstituteState state);

    boolean existsBySlugAndIdNot(String slug, long except);

    long countByState(InstituteState state);

    /** Only names that are public are kept from others. */
    @Query("""
            select count(i.id) > 0 from Institute i where i.name = :name and i.state = InstituteState.VERIFIED
            and (:except is null or i.id <> :except)""")
    boolean nameTaken(String name, @Nullable Long except);

    String FILTER = """
             from Institute i where (:state is null or i.state = :state)
            and (locate(:text, i.name) > 0 or locate(:text, i.city) > 0 or locate(:text, coalesce(i.formerName, '')) > 0)""";

    /** Those that wait first. */
    @Query("select new id.latih.institute.InstituteRow(i.id, i.name, i.owner, i.city, i.state, i.appliedAt)" + FILTER
            + " order by case when i.state = InstituteState.APPLIED then 0 else 1 end, i.name, i.id")
    List<InstituteRow> rows(String text, @Nullable InstituteState state, Pageable page);

    @Query("select count(i.id)" + FILTER)
    long countRows(String text, @Nullable InstituteState state);
}

package id.latih.training;

import java.util.List;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VocationRepository extends JpaRepository<Vocation, Long> {

    @Query("select new id.latih.training.VocationName(v.id, v.name, v.nameEn) from Vocation v order by v.name, v.id")
    List<VocationName> names();

    @Query("""
            select new id.latih.training.VocationName(v.id, v.name, v.nameEn) from Vocation v
            where v.active order by v.name, v.id""")
    List<VocationName> activeNames();

    @Query("""
            select new id.latih.training.VocationRow(v.id, v.code, v.name, v.nameEn, v.active,
                (select count(p.id) from Programme p where p.vocationId = v.id), v.version)
            from Vocation v where locate(:text, v.name) > 0 or locate(:text, v.nameEn) > 0
            order by v.active desc, v.name, v.id""")
    List<VocationRow> rows(String text, Pageable page);

    @Query("select count(v.id) from Vocation v where locate(:text, v.name) > 0 or locate(:text, v.nameEn) > 0")
    long countRows(String text);

    boolean existsByCode(String code);

    @Query("""
            select count(v.id) > 0 from Vocation v
            where (v.name = :name or v.nameEn = :nameEn) and (:except is null or v.id <> :except)""")
    boolean taken(String name, String nameEn, @org.jspecify.annotations.Nullable Long except);
}

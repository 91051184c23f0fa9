package id.latih.institute;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface InstituteRepository extends JpaRepository<Institute, Long> {

    List<Institute> findByStateOrderByNameAscIdAsc(InstituteState state);

    boolean existsBySlug(String slug);
}

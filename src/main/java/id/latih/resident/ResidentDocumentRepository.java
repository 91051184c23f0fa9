package id.latih.resident;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ResidentDocumentRepository extends Repository<ResidentDocument, Long> {

    Optional<ResidentDocument> findById(long id);

    List<ResidentDocument> findByResidentIdAndReplacedAtIsNullOrderByType(long residentId);
}

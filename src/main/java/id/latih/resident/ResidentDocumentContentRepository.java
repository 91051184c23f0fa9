package id.latih.resident;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ResidentDocumentContentRepository extends Repository<ResidentDocumentContent, Long> {

    Optional<ResidentDocumentContent> findById(long documentId);
}

package id.latih.resident;

import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResidentDocumentContentRepository extends Repository<ResidentDocumentContent, Long> {

    ResidentDocumentContent save(ResidentDocumentContent content);

    @Modifying
    @Query("delete from ResidentDocumentContent c where c.documentId = :documentId")
    void deleteByDocumentId(long documentId);

    Optional<ResidentDocumentContent> findById(long documentId);
}

package id.latih.resident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import id.latih.core.DocumentType;

interface ResidentDocumentRepository extends Repository<ResidentDocument, Long> {

    Optional<ResidentDocument> findById(long id);

    ResidentDocument save(ResidentDocument document);

    void delete(ResidentDocument document);

    long countByResidentId(long residentId);

    void flush();

    /** Before the new row is written: the unique key allows one current document a type. */
    @Modifying
    @Query("update ResidentDocument d set d.replacedAt = :now"
            + " where d.residentId = :residentId and d.type = :type and d.replacedAt is null")
    void replaceCurrent(long residentId, DocumentType type, Instant now);

    @Query("""
            select new id.latih.resident.DocumentInfo(d.id, d.residentId, d.type, d.fileName, d.contentType, d.size, d.uploadedAt)
            from ResidentDocument d where d.residentId = :residentId and d.replacedAt is null""")
    List<DocumentInfo> current(long residentId);
}

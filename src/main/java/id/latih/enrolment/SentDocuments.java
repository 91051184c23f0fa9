package id.latih.enrolment;

import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import id.latih.core.DocumentType;

/** Keeps which documents an application was sent with, in one statement, or two where it was sent before. */
@Component
class SentDocuments {

    private final JdbcTemplate jdbc;

    SentDocuments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The caller holds the lock on the application, and has not read its documents. */
    void keep(Application application, Map<DocumentType, Long> documents) {
        if (application.submittedAt != null) {
            jdbc.update("delete from application_document where application_id = ?", application.id());
        }
        jdbc.batchUpdate("insert into application_document (application_id, type, document_id) values (?, ?, ?)",
                documents.entrySet().stream().map(entry -> new Object[] {application.id(), entry.getKey().name(),
                        entry.getValue()}).toList());
    }
}

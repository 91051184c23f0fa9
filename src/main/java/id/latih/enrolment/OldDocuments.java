package id.latih.enrolment;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.retention.RetentionKind;

/**
 * Documents that were uploaded long ago and belong to no application that runs or ended lately. That somebody passed
 * the document check is in the history of the application.
 */
@Component
class OldDocuments extends OldApplications {

    OldDocuments(JdbcClient jdbc) {
        super(RetentionKind.DOCUMENTS, jdbc, "d.id", """
                from resident_document d where d.uploaded_at < :before and coalesce(d.replaced_at, d.uploaded_at) < :before
                  and not exists (select 1 from application_document u join application a on a.id = u.application_id
                    where u.document_id = d.id and (a.state in %s or a.state_since >= :before))""".formatted(OPEN));
    }

    @Override
    void erase(List<Long> ids) {
        run(ids, "delete from application_document where document_id in (:ids)",
                "delete from resident_document_content where document_id in (:ids)",
                "delete from resident_document where id in (:ids)");
    }
}

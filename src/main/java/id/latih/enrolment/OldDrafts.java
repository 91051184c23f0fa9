package id.latih.enrolment;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.retention.RetentionKind;

/** Applications that were never sent, when the batch's registration is long over. Nothing counts them. */
@Component
class OldDrafts extends OldApplications {

    OldDrafts(JdbcClient jdbc) {
        super(RetentionKind.DRAFTS, jdbc, "a.id", """
                from application a where a.submitted_at is null and a.state in ('DRAFT', 'CLOSED', 'CANCELLED')
                  and (select b.registration_closes_on from batch b where b.id = a.batch_id) < :before""");
    }

    @Override
    void erase(List<Long> ids) {
        run(ids, "delete from application_answer where application_id in (:ids)",
                "delete from application_document where application_id in (:ids)",
                "delete from application_history where application_id in (:ids)",
                "delete from application where id in (:ids)");
    }
}

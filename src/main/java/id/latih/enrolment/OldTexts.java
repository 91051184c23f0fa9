package id.latih.enrolment;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.retention.RetentionKind;

/** What people wrote in and about applications that ended long ago. States, scores and coded reasons stay. */
@Component
class OldTexts extends OldApplications {

    OldTexts(JdbcClient jdbc) {
        super(RetentionKind.APPLICATION_TEXTS, jdbc, "a.id", """
                from application a where a.state_since < :before and a.state not in %s
                  and (a.correction_request is not null or a.reason_note is not null
                    or exists (select 1 from application_answer w where w.application_id = a.id)
                    or exists (select 1 from application_history h where h.application_id = a.id and h.note is not null))"""
                .formatted(OPEN));
    }

    @Override
    void erase(List<Long> ids) {
        run(ids, "update application set correction_request = null, reason_note = null where id in (:ids)",
                "delete from application_answer where application_id in (:ids)",
                "update application_history set note = null where application_id in (:ids)");
        jdbc.sql("update audit_entry set note = null where subject_type = 'application' and subject_id in (:ids)")
                .param("ids", ids.stream().map(String::valueOf).toList()).update();
    }
}

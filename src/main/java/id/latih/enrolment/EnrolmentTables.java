package id.latih.enrolment;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;
import id.latih.personal.Erased;

/**
 * Applications and what was decided on them stay, with scores, ranks and coded reasons, so that a decision can be
 * explained; what people wrote goes, and so do the documents.
 */
@Component
class EnrolmentTables implements DeclaredTables {

    private static final String THEIRS = """
            application_id in (select a.id from application a join resident r on r.id = a.resident_id
              where r.account_id = :account)""";

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(application(), history(),
                DeclaredTable.named("application_answer").about(THEIRS).deleted()
                        .key("application_id").plain("position", "question").personal("answer").build(),
                DeclaredTable.named("application_document").about(THEIRS).deleted()
                        .key("application_id", "document_id").plain("type").build());
    }

    private static DeclaredTable application() {
        return DeclaredTable.named("application")
                .about("resident_id in (select id from resident where account_id = :account)")
                .key("id", "number", "batch_id", "resident_id", "placed_resident_id")
                .personal(Erased.STAYS, "state", "state_since", "declared_at", "submitted_at", "test_score",
                        "interview_score", "total_score", "proposed_as", "rank_no", "reserve_rank", "seat_no",
                        "respond_by", "reason_code")
                .personal("correction_request", "reason_note")
                .plain("step", "version")
                .build();
    }

    /** Who decided is named as long as the decision must be answered for. */
    private static DeclaredTable history() {
        return DeclaredTable.named("application_history").about(THEIRS).actor("actor_id = :account")
                .key("id", "application_id")
                .actorKey("actor_id").actorPersonal(Erased.NAMELESS, "actor_name")
                .plain("at", "event", "from_state", "to_state")
                .personal(Erased.STAYS, "from_rank", "to_rank", "reason_code")
                .personal("note")
                .build();
    }
}

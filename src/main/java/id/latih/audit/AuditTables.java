package id.latih.audit;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;
import id.latih.personal.Erased;

/**
 * A line stays: what was done, when, by whom, and why as a coded reason. Names of those it was done to, and what
 * was written about them, go.
 */
@Component
class AuditTables implements DeclaredTables {

    private static final String APPLICATIONS = """
            select concat(a.id) from application a join resident r on r.id = a.resident_id where r.account_id = :account""";
    private static final String RESIDENT = "select concat(id) from resident where account_id = :account";
    /** Invitations were once noted by name alone. */
    private static final String NAME = "select display_name from account where id = :account";
    /** An application is called by its number. */
    private static final Erased NAMELESS = Erased.becomes(
            "case when subject_type = 'application' and subject_label regexp '^(LTH-|#)' then subject_label else '" + Erased.NAME + "' end");

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(DeclaredTable.named("audit_entry")
                .about("subject_type = 'account' and subject_id = concat(:account)")
                .about("subject_type = 'resident' and subject_id in (" + RESIDENT + ")")
                .about("subject_type = 'application' and subject_id in (" + APPLICATIONS + ")")
                .about("action = 'STAFF_INVITED' and subject_type = 'institute' and subject_label = (" + NAME + ")")
                .actor("actor_id = :account")
                .key("id", "event_id")
                .actorKey("actor_id").actorPersonal(Erased.NAMELESS, "actor_name")
                .key("subject_id")
                .personal(NAMELESS, "subject_label").personal("note")
                .plain("at", "action", "subject_type")
                // what the names say from their second and third word on, worked out by the database
                .actorKey("actor_name_2", "actor_name_3").key("subject_label_2", "subject_label_3")
                // words of states and roles, and scores
                .personal(Erased.STAYS, "from_value", "to_value", "reason_code")
                .build());
    }
}

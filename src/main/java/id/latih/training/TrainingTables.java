package id.latih.training;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;

/** Offers, with the one person of the institute whom people may call. */
@Component
class TrainingTables implements DeclaredTables {

    /** The contact is written by hand: it is the colleague of that name. */
    private static final String CONTACT = """
            (contact_name = (select display_name from account where id = :account)
              and institute_id = (select institute_id from institute_staff where account_id = :account))""";

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(
                DeclaredTable.ofThings("vocation", "id", "code", "name", "name_en", "active", "version"),
                DeclaredTable.ofThings("programme", "id", "institute_id", "vocation_id", "title", "kind", "level",
                        "lesson_hours", "days", "outcomes", "min_age", "max_age", "min_education", "domicile",
                        "domicile_code", "not_employed", "not_in_school", "documents", "questions", "archived",
                        "created_at", "version"),
                batch(), change(),
                DeclaredTable.ofThings("batch_seat", "batch_id", "seat_no"));
    }

    private static DeclaredTable batch() {
        return DeclaredTable.named("batch").about(CONTACT)
                .plain("id", "programme_id", "institute_id", "name", "slug", "place", "village_code", "place_address",
                        "starts_on", "ends_on", "registration_opens_on", "registration_closes_on", "announced_on",
                        "seats", "reserves", "boarding", "funding", "benefits", "min_age", "max_age", "min_education",
                        "domicile", "domicile_code", "not_employed", "not_in_school", "documents", "questions",
                        "test_weight", "reregistration_days", "state", "submitted_at", "published_at", "started_at",
                        "changed_at", "reason_code", "reason_note", "version")
                .personal("contact_name", "contact_phone")
                .build();
    }

    /** Wishes and decisions about a batch; the audit has the names. */
    private static DeclaredTable change() {
        return DeclaredTable.named("batch_change").actor("requested_by = :account or decided_by = :account")
                .plain("id", "batch_id", "state", "seats", "reserves", "starts_on", "ends_on", "registration_opens_on",
                        "registration_closes_on", "announced_on", "note", "requested_at", "decided_at", "decision_note",
                        "version", "pending_batch_id")
                .actorKey("requested_by", "decided_by")
                .build();
    }
}

package id.latih.institute;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;
import id.latih.personal.Erased;

/** Institutes are no people, but people decide on them and work for them. */
@Component
class InstituteTables implements DeclaredTables {

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(
                DeclaredTable.named("institute").actor("decided_by = :account")
                        .plain("id", "slug", "name", "former_name", "owner", "address", "city", "village_code", "email",
                                "phone", "about", "state", "applied_at", "decided_at", "reason_code", "reason_note",
                                "version")
                        .actorKey("decided_by").build(),
                DeclaredTable.named("institute_staff").about("account_id = :account").deleted()
                        .key("account_id").personal("institute_id", "since").build());
    }
}

package id.latih.privacy;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;
import id.latih.personal.Erased;

/** That something was asked and answered in time stays; the words go. */
@Component
class PrivacyTables implements DeclaredTables {

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(DeclaredTable.named("data_request").about("account_id = :account").actor("answered_by = :account")
                .key("id", "account_id").actorKey("answered_by")
                .personal(Erased.STAYS, "kind", "request_state", "asked_at", "due_at", "answered_at", "reason_code", "carried_out_at")
                .personal("asked", "answer")
                .plain("warned_at", "overdue_told_at", "version", "open_kind").build());
    }
}

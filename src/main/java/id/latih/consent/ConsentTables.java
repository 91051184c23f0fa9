package id.latih.consent;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;

/** What people agreed to goes with them; the texts are nobody's. */
@Component
class ConsentTables implements DeclaredTables {

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(DeclaredTable.ofThings("consent_text", "id", "purpose", "version", "indonesian", "english", "since"),
                DeclaredTable.named("consent").about("account_id = :account").deleted()
                        .key("id", "account_id").plain("text_id", "current_purpose")
                        .personal("purpose", "given_at", "ended_at", "ended_by")
                        .personal("guardian_name", "guardian_relation", "guardian_phone").build());
    }
}

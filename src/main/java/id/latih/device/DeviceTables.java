package id.latih.device;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;

/** What tells an account's browsers apart. */
@Component
class DeviceTables implements DeclaredTables {

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(DeclaredTable.named("device").about("account_id = :account").deleted()
                .key("id", "account_id")
                .personal("browser", "first_used_at", "last_used_at")
                .secret("cookie_hash", "series", "token_hash", "earlier_token_hash")
                .plain("signed_in", "kept", "token_at", "both_steps")
                .build());
    }
}

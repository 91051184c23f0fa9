package id.latih.factor;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;

/** The second step of signing in. */
@Component
class FactorTables implements DeclaredTables {

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(
                DeclaredTable.named("second_factor").about("account_id = :account").deleted()
                        .key("account_id").secret("secret_sealed", "pending_sealed").plain("last_step").build(),
                DeclaredTable.named("recovery_code").about("account_id = :account").deleted()
                        .key("account_id").secret("code_hash").plain("used_at").build());
    }
}

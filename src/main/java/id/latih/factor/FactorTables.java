package id.latih.factor;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;

/** What signs in beside a password. */
@Component
class FactorTables implements DeclaredTables {

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(
                DeclaredTable.named("second_factor").about("account_id = :account").deleted()
                        .key("account_id").secret("secret_sealed", "pending_sealed").plain("last_step").build(),
                DeclaredTable.named("recovery_code").about("account_id = :account").deleted()
                        .key("account_id").secret("code_hash").plain("used_at").build(),
                DeclaredTable.named("user_credentials").about("user_entity_user_id in (select handle from passkey_owner"
                                + " where account_id = :account)").deleted()
                        .key("id").personal("label", "created", "last_used")
                        .secret("credential_id", "user_entity_user_id", "public_key", "attestation_object",
                                "attestation_client_data_json")
                        .plain("signature_count", "uv_initialized", "backup_eligible", "backup_state",
                                "authenticator_transports", "public_key_credential_type").build(),
                DeclaredTable.named("passkey_owner").about("account_id = :account").deleted()
                        .key("account_id").secret("handle").build());
    }
}

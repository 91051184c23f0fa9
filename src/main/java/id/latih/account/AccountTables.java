package id.latih.account;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;
import id.latih.personal.Erased;

/** The account stays as a number without a person: decisions and lines of the audit name it. */
@Component
class AccountTables implements DeclaredTables {

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(account(), token());
    }

    private static DeclaredTable account() {
        return DeclaredTable.named("account").about("id = :account")
                .key("id").plain("role", "created_at", "version")
                .personal(Erased.becomes("concat('dihapus-', id, '@latih.invalid')"), "email")
                .secret("password_hash")
                .personal(Erased.NAMELESS, "display_name")
                // what the name says from its second, third and fourth word on, worked out by the database
                .key("display_name_2", "display_name_3", "display_name_4")
                .personal(Erased.becomes("'ERASED'"), "status")
                .plain("erased_at")
                .personal(Erased.becomes("'id'"), "language")
                .personal("last_sign_in_at", "confirmed_at", "warned_at", "disabled_at")
                .build();
    }

    private static DeclaredTable token() {
        return DeclaredTable.named("account_token").about("account_id = :account").deleted()
                .key("id", "account_id").secret("token_hash").plain("purpose", "created_at", "expires_at", "used_at")
                .build();
    }
}

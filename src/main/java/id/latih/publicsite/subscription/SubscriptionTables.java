package id.latih.publicsite.subscription;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;

/** Addresses that want to hear of new batches; of somebody with an account, those under its address. */
@Component
class SubscriptionTables implements DeclaredTables {

    private static final String THEIRS = "email = (select email from account where id = :account)";

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(
                DeclaredTable.named("search_subscription").about(THEIRS).deleted()
                        .key("id", "query_hash").personal("email", "language", "query", "asked_at", "confirmed_at")
                        .plain("told_until", "looked_on").build(),
                DeclaredTable.named("search_subscription_link")
                        .about("subscription_id in (select id from search_subscription where " + THEIRS + ")").deleted()
                        .secret("token_hash").key("subscription_id").plain("purpose", "created_at").build());
    }
}

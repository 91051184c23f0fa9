package id.latih.notification;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;

/** Messages go with whom they are for. */
@Component
class NotificationTables implements DeclaredTables {

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(inbox(), mail());
    }

    private static DeclaredTable inbox() {
        return DeclaredTable.named("inbox_message").about("account_id = :account")
                .mentioned("about_id = :account").deleted()
                .key("id", "notice_id", "account_id", "about_id").personal("at", "subject", "body", "link", "read_at")
                .build();
    }

    private static DeclaredTable mail() {
        return DeclaredTable.named("mail").about("recipient = (select email from account where id = :account)")
                .mentioned("about_id = :account").deleted()
                .key("id", "notice_id", "about_id").personal("recipient", "recipient_name", "language", "subject", "created_at")
                // what the subject says from its second and third word on, worked out by the database
                .key("subject_2", "subject_3")
                .personal("sent_at")
                // may hold links that work once
                .secret("text_body", "html_body", "unsubscribe")
                .personal("last_error")
                .plain("state", "next_attempt_at", "attempts", "secret", "topic", "handed_over_at", "maybe_twice")
                .build();
    }
}

package id.latih.notification;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.Notice;
import id.latih.core.Role;
import id.latih.core.SignedInUser;
import id.latih.testing.DbTest;

/** Somebody who is told something. */
@DbTest
abstract class NotificationTestBase {

    static final String TEXT = "Notice.accountEnabled";

    @Autowired
    JdbcClient jdbc;
    @Autowired
    ApplicationEventPublisher events;
    @Autowired
    TransactionTemplate transaction;
    @Autowired
    NoticeWriter writer;

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from mail").update();
    }

    void write(Notice... notices) {
        transaction.executeWithoutResult(status -> writer.write(List.of(notices)));
    }

    long account(String language) {
        var email = UUID.randomUUID() + "@contoh.id";
        jdbc.sql("""
                insert into account (email, display_name, role, status, language, created_at)
                values (?, 'Pembaca', 'RESIDENT', 'ACTIVE', ?, now(6))""").params(email, language).update();
        return jdbc.sql("select id from account where email = ?").param(email).query(Long.class).single();
    }

    String email(long account) {
        return jdbc.sql("select email from account where id = ?").param(account).query(String.class).single();
    }

    static void signIn(long id, Role role) {
        var user = new SignedInUser(id, "x@contoh.id", "Uji", role, true, null);
        SecurityContextHolder.getContext().setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(user, null, List.copyOf(user.getAuthorities())));
    }
}

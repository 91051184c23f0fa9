package id.latih.journey;

import java.util.UUID;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

import id.latih.testing.BrowserTestBase;

/** Journeys of somebody with an account of their own, which no other journey signs in to. */
abstract class AccountsTestBase extends BrowserTestBase {

    static final String PASSWORD = "kopi tubruk pagi hari";

    @Autowired
    private PasswordEncoder encoder;

    /** @return its address */
    final String newAccount(String role) {
        var email = UUID.randomUUID() + "@contoh.id";
        jdbc.sql("""
                insert into account (email, password_hash, display_name, role, status, language, created_at, confirmed_at)
                values (?, ?, 'Ibu Sari', ?, 'ACTIVE', 'id', now(6), now(6))""")
                .params(email, encoder.encode(PASSWORD), role).update();
        return email;
    }
}

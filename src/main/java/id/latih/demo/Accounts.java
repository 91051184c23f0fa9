package id.latih.demo;

import java.time.Instant;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

import id.latih.core.DemoAccounts;
import id.latih.core.Role;

/** Everybody's account; all have the one password, hashed once since hashing is slow on purpose. */
final class Accounts {

    private final Rows rows = new Rows("account", "id", "email", "password_hash", "display_name", "role", "status",
            "language", "created_at", "confirmed_at", "last_sign_in_at");
    private final String hash = PasswordEncoderFactories.createDelegatingPasswordEncoder()
            .encode(DemoAccounts.PASSWORD);
    private long last;

    /** The number of the next account, for somebody whose account is added later. */
    long next() {
        return ++last;
    }

    void add(long id, String name, String email, Role role, Instant createdAt, Instant lastSignInAt) {
        rows.add(id, email, hash, name, role, "ACTIVE", "id", createdAt, createdAt, lastSignInAt);
    }

    void writeTo(JdbcTemplate jdbc) {
        rows.writeTo(jdbc);
    }
}

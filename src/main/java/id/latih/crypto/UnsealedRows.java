package id.latih.crypto;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Seals what an older version stored in clear. Called once at each start, after the migrations and before
 * anything else, by one portal at a time. It may be cut short at any moment and finds its way at the next
 * start. An implementation needs nothing but a {@link Vault}.
 */
public interface UnsealedRows {
    void seal(JdbcClient jdbc);
}

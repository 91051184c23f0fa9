package id.latih.factor;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * Whom authenticators make passkeys for: an account, by a random handle of its own. Name and address are read from
 * the account each time, so that they lie in one place only.
 */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private static final String FIND = """
            select o.handle, a.email, a.display_name from passkey_owner o join account a on a.id = o.account_id where\s""";

    private final JdbcClient jdbc;

    PasskeyOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account's handle, a new one where it had none. */
    Bytes handle(long account) {
        jdbc.sql("insert ignore into passkey_owner (account_id, handle) values (?, ?)")
                .params(account, Bytes.random().toBase64UrlString()).update();
        return Bytes.fromBase64(jdbc.sql("select handle from passkey_owner where account_id = ?").param(account)
                .query(String.class).single());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return find("o.handle = ?", id.toBase64UrlString());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return find("a.email = ?", email);
    }

    private @Nullable PublicKeyCredentialUserEntity find(String what, String value) {
        return jdbc.sql(FIND + what).param(value).query((row, number) -> ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Bytes.fromBase64(row.getString(1))).name(row.getString(2)).displayName(row.getString(3)).build())
                .optional().orElse(null);
    }

    /** Accounts have their handle before anybody asks for it. */
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("handle");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException(Objects.toString(id));
    }
}

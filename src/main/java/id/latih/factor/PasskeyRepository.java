package id.latih.factor;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/** What people do with their passkeys beside signing in, which Spring Security's own repository is for. */
@Component
class PasskeyRepository {

    private static final String OF_ACCOUNT =
            "user_entity_user_id = (select handle from passkey_owner where account_id = ?)";

    private final JdbcClient jdbc;

    PasskeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Passkey> of(long account) {
        return jdbc.sql("select id, label, created, last_used from user_credentials where " + OF_ACCOUNT + " order by created, id")
                .param(account).query((row, number) -> {
                    var made = row.getObject(3, LocalDateTime.class);
                    var used = row.getObject(4, LocalDateTime.class);
                    return new Passkey(row.getLong(1), row.getString(2), made.toInstant(ZoneOffset.UTC),
                            used.equals(made) ? null : used.toInstant(ZoneOffset.UTC));
                }).list();
    }

    int count(long account) {
        return jdbc.sql("select count(*) from user_credentials where " + OF_ACCOUNT).param(account)
                .query(Integer.class).single();
    }

    /** The e-mail address of the account that the passkey belongs to. */
    Optional<String> owner(Bytes credential) {
        return jdbc.sql("""
                select a.email from user_credentials c join passkey_owner o on o.handle = c.user_entity_user_id
                join account a on a.id = o.account_id where c.credential_id = ?""").param(credential.toBase64UrlString())
                .query(String.class).optional();
    }

    /** Whoever removes it meanwhile waits, so that using it does not bring it back. @return whether it is there */
    boolean lock(Bytes credential) {
        return jdbc.sql("select id from user_credentials where credential_id = ? for update")
                .param(credential.toBase64UrlString()).query(Long.class).optional().isPresent();
    }

    /** Of two who set up an account's first factor at once, the second finds that there is one. */
    void lockAccount(long account) {
        jdbc.sql("select id from account where id = ? for update").param(account).query(Long.class).optional();
    }

    void made(Bytes credential, Instant now) {
        jdbc.sql("update user_credentials set created = :now, last_used = :now where credential_id = :id")
                .param("now", utc(now)).param("id", credential.toBase64UrlString()).update();
    }

    void used(Bytes credential, Instant now) {
        jdbc.sql("update user_credentials set last_used = ? where credential_id = ?")
                .params(utc(now), credential.toBase64UrlString()).update();
    }

    /** @return whether it is one of the account's */
    boolean rename(long account, long id, String name) {
        return jdbc.sql("update user_credentials set label = ? where id = ? and " + OF_ACCOUNT).params(name, id, account)
                .update() == 1;
    }

    /** @return whether it was one of the account's */
    boolean remove(long account, long id) {
        return jdbc.sql("delete from user_credentials where id = ? and " + OF_ACCOUNT).params(id, account).update() == 1;
    }

    void removeAll(long account) {
        jdbc.sql("delete from user_credentials where " + OF_ACCOUNT).param(account).update();
    }

    private static LocalDateTime utc(Instant now) {
        return LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }
}

package id.latih.factor;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.bastiaanjansen.otp.SecretGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.Secrets;

/** Codes to keep on paper, each of which works once instead of the app. Only hashes are stored. */
@Component
class RecoveryCodes {

    private static final int COUNT = 10;
    /** So long that a hash cannot be turned back by trying. */
    private static final int BITS = 80;

    private final JdbcClient jdbc;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** New ones; those of before are no longer good. */
    List<String> make(long account) {
        forget(account);
        var codes = Stream.generate(RecoveryCodes::random).limit(COUNT).toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (account_id, code_hash) values (?, ?)")
                .params(account, hash(account, code)).update());
        return codes;
    }

    /** Uses the code up. @return whether it was good */
    boolean use(long account, String code) {
        return jdbc.sql("update recovery_code set used_at = ? where account_id = ? and code_hash = ? and used_at is null")
                .params(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), account, hash(account, code)).update() == 1;
    }

    int left(long account) {
        return jdbc.sql("select count(*) from recovery_code where account_id = ? and used_at is null").param(account)
                .query(Integer.class).single();
    }

    void forget(long account) {
        jdbc.sql("delete from recovery_code where account_id = ?").param(account).update();
    }

    private static String random() {
        return new String(SecretGenerator.generate(BITS), StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT)
                .replaceAll("(.{4})(?=.)", "$1-");
    }

    /** However it was typed: with or without dashes, in capitals or not. */
    private static String hash(long account, String code) {
        var plain = account + ":" + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Secrets.hash(plain);
    }
}

package id.latih.device;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Secrets;

/** Whether somebody asks with a browser that an account was signed in with before, and has not signed out for good. */
@Component
public class KnownDevices {

    private final JdbcClient jdbc;

    KnownDevices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What tells the browser apart, where the account of this address knows it. */
    @Transactional(readOnly = true)
    public Optional<String> known(String email, HttpServletRequest request) {
        return DeviceCookie.of(request).map(Secrets::hash).filter(hash -> jdbc.sql("""
                select count(*) from device d join account a on a.id = d.account_id
                where a.email = ? and d.cookie_hash = ?""").params(email, hash).query(Long.class).single() > 0);
    }
}

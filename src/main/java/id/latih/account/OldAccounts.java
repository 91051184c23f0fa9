package id.latih.account;

import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.retention.Erasure;
import id.latih.retention.ErasureCause;

/** Erases the persons of accounts that a rule has found, past those that something open still holds. */
@Component
class OldAccounts {

    private final JdbcClient jdbc;
    private final Erasure erasure;

    OldAccounts(JdbcClient jdbc, Erasure erasure) {
        this.jdbc = jdbc;
        this.erasure = erasure;
    }

    /** @param found {@code from account a where …} */
    long count(String found, Map<String, ?> values) {
        return jdbc.sql("select count(*)" + found).params(values).query(Long.class).single();
    }

    /** @return how many were erased; fewer than {@code most} where there are no more */
    int erase(String found, Map<String, ?> values, int most, ErasureCause cause) {
        var erased = 0;
        var after = 0L;
        List<Long> ids;
        do {
            // locked, so that nobody is let in again or comes back meanwhile
            ids = jdbc.sql("select a.id" + found + " and a.id > :after order by a.id limit :most for update skip locked")
                    .params(values).param("after", after).param("most", most - erased).query(Long.class).list();
            for (long id : ids) {
                after = id;
                if (erasure.obstacle(id, false).isEmpty()) {
                    erasure.erase(id, cause, false);
                    erased++;
                }
            }
        } while (!ids.isEmpty() && erased < most);
        return erased;
    }
}

package id.latih.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long each kind of data is kept, for anybody to read. */
@Component
public class RetentionPeriods {

    /** Another instance may have changed them. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable Known known;

    RetentionPeriods(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param days as it is kept; read in years where it makes some */
    public record Period(RetentionKind kind, int days) {

        private static final int YEAR = 365;

        /** The text of the number with its unit. */
        public String unit() {
            return years() ? "RetentionPeriods.years" : "RetentionPeriods.days";
        }

        public int number() {
            return years() ? days / YEAR : days;
        }

        private boolean years() {
            return days % YEAR == 0;
        }
    }

    private record Known(List<Period> periods, Instant readAt) {
    }

    /** One a kind, in their order; up to ten minutes old. */
    public List<Period> list() {
        var now = clock.instant();
        var read = known;
        if (read == null || read.readAt.plus(REMEMBERED).isBefore(now)) {
            read = new Known(read(), now);
            known = read;
        }
        return read.periods;
    }

    List<Period> read() {
        return jdbc.sql("select kind, days from retention_period").query(Period.class).list().stream()
                .sorted(Comparator.comparing(Period::kind)).toList();
    }

    void forget() {
        known = null;
    }
}

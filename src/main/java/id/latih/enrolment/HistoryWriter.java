package id.latih.enrolment;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.Audit;
import id.latih.core.Dates;
import id.latih.core.SignedInUser;

/** Writes the lines that {@link ApplicationHistory} reads. */
@Component
class HistoryWriter {

    private final JdbcClient jdbc;

    HistoryWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of the application, which has its new state already; the ranks only where they differ. */
    void write(Application application, ApplicationEvent event, ApplicationState from, @Nullable SignedInUser user,
            Reason reason, @Nullable Integer fromRank, @Nullable Integer toRank) {
        var moved = !Objects.equals(fromRank, toRank);
        jdbc.sql("""
                insert into application_history (application_id, at, actor_id, actor_name, event, from_state, to_state,
                  from_rank, to_rank, reason_code, note)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(application.id(), Dates.utc(application.stateSince), user == null ? null : user.accountId(),
                        user == null ? Audit.PORTAL : user.displayName(), event.name(), from.name(),
                        application.state.name(), moved ? fromRank : null, moved ? toRank : null, reason.codeName(),
                        reason.note())
                .update();
    }
}

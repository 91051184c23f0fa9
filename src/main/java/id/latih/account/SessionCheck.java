package id.latih.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.Dates;
import id.latih.core.Role;
import id.latih.core.SignedInUser;
import id.latih.device.Devices;

/**
 * Whether a session still holds. Every click asks it, so it is one statement, in no transaction: beginning and ending
 * one would take three more.
 */
@Component
class SessionCheck {

    private record State(AccountStatus status, Role role, @Nullable LocalDateTime deviceUsedAt) {
    }

    private final JdbcClient jdbc;
    private final Devices devices;
    private final Clock clock;

    SessionCheck(JdbcClient jdbc, Devices devices, Clock clock) {
        this.jdbc = jdbc;
        this.devices = devices;
        this.clock = clock;
    }

    /**
     * Why the session is over; empty while it holds.
     *
     * @param byHand whether a person asks, so that their device was used just now
     */
    Optional<SignInFailure> ended(SignedInUser user, long device, boolean byHand) {
        var state = jdbc.sql("""
                select a.status, a.role, d.last_used_at from account a
                left join device d on d.id = ? and d.account_id = a.id and d.signed_in where a.id = ?""")
                .params(device, user.accountId())
                .query((row, number) -> new State(AccountStatus.valueOf(row.getString(1)), Role.valueOf(row.getString(2)),
                        row.getObject(3, LocalDateTime.class))).optional();
        if (state.isEmpty() || state.get().status != AccountStatus.ACTIVE) {
            return Optional.of(SignInFailure.DISABLED);
        }
        var usedAt = state.get().deviceUsedAt;
        if (state.get().role != user.role() || usedAt == null) {
            return Optional.of(SignInFailure.ENDED);
        }
        if (byHand && Devices.isOutdated(usedAt, Dates.utc(clock.instant()))) {
            devices.used(device);
        }
        return Optional.empty();
    }
}

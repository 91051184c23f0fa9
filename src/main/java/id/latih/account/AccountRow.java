package id.latih.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import id.latih.core.Role;

/** A line of the administrator's list. */
public record AccountRow(long id, String name, String email, Role role, AccountStatus status,
        @Nullable Instant lastSignInAt, int version) {
}

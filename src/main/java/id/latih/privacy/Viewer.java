package id.latih.privacy;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import id.latih.core.Role;

/**
 * Somebody looked at a person's data: who, as what, when, at what and where.
 *
 * @param institute of a member of an institute's staff
 * @param note      which application it was for
 */
public record Viewer(Instant at, String name, @Nullable Role role, @Nullable String institute, String action,
        @Nullable String screen, @Nullable String what, @Nullable String note) {
}

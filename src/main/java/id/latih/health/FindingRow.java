package id.latih.health;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that was found, as the administrator sees it.
 *
 * @param failed whether it says that the check could not be made; the label then is the error's id in the log
 */
public record FindingRow(long id, String check, boolean failed, String label, @Nullable String link, Instant openedAt,
        @Nullable Instant closedAt) {
}

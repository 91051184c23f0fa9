package id.latih.health;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What came of a check the last time.
 *
 * @param found    how many; more than {@link #MOST} means that nobody counted on. Null where it was never made
 * @param errorId  where it could not be made, under which the log has why
 * @param examples some of what was found, oldest first
 */
public record CheckResult(String check, @Nullable Integer found, @Nullable Duration took, @Nullable String errorId,
        List<FindingRow> examples) {

    public static final int MOST = Looked.KEPT;

    public boolean isWell() {
        return errorId == null && (found == null || found == 0);
    }
}

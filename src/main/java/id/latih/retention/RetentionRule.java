package id.latih.retention;

import java.time.Instant;

/** Erases one kind of data when its time is over. One for each {@link RetentionKind}, in the module whose data it is. */
public interface RetentionRule {

    RetentionKind kind();

    /** How many would be erased now, without erasing any. */
    long due(Instant before);

    /**
     * Erases some of what is older, in the caller's transaction; what somebody else is at work on waits for another
     * night.
     *
     * @param before the end of the time that is over
     * @return how many were erased; fewer than {@code most} where there are no more
     */
    int apply(Instant before, int most);
}

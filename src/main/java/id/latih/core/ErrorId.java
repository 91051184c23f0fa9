package id.latih.core;

import java.util.UUID;

import org.slf4j.Logger;

/** The number that somebody is told instead of what failed, so that the log can be asked for it. */
public final class ErrorId {

    private ErrorId() {
    }

    /** @param where what was being done, or the address, of which the log has no secret */
    public static String log(Logger log, String where, Throwable failure) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        log.error("Error {} on {}", id, Secrets.cut(where), failure);
        return id;
    }
}

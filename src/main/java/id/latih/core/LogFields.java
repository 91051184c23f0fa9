package id.latih.core;

import org.slf4j.MDC;

/** What each line of the log says besides its text. No names: an account by its number. */
public final class LogFields {

    /** The number of the request, the same as the proxy's. */
    public static final String REQUEST = "request";
    public static final String ACCOUNT = "account";
    /** The job, where no request is behind it. */
    public static final String JOB = "job";
    /** The answer's header that tells the browser the number of its request. */
    public static final String REQUEST_HEADER = "X-Request-Id";

    private LogFields() {
    }

    /** Until it is closed, on this thread. */
    public static MDC.MDCCloseable with(String field, String value) {
        return MDC.putCloseable(field, value);
    }
}

package id.latih.privacy;

/** Why a request is refused. */
public enum RequestRefusal {
    /** It is not clear that the person asks for themself. */
    NOT_PROVEN,
    /** A law says that it is kept, or kept as it is. */
    LAW_KEEPS,
    /** A decision on an application is still open. */
    DECISION_RUNNING,
    /** The documents say what the portal says. */
    NOTHING_WRONG,
    /** The same was answered just now. */
    REPEATED
}

package id.latih.retention;

/** Why somebody is erased. */
public enum ErasureCause {
    /** The person asked for it. */
    ASKED,
    /** The account was not used for as long as such accounts are kept. */
    UNUSED,
    /** The address was never confirmed, or the invitation never taken. */
    UNCONFIRMED
}

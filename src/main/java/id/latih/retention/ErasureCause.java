package id.latih.retention;

/** Why somebody is erased. */
public enum ErasureCause {
    /** The person asked for it. */
    ASKED,
    /** The account was not used for as long as such accounts are kept. */
    UNUSED,
    /** The account of somebody who worked with the portal was shut as long ago as such accounts are kept. */
    LEFT,
    /** The address was never confirmed, or the invitation never taken. */
    UNCONFIRMED
}

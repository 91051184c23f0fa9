package id.latih.account;

/** Whether an account may sign in. */
public enum AccountStatus {
    /** Its e-mail address is not confirmed, or its invitation not accepted. */
    UNCONFIRMED,
    ACTIVE,
    /** Shut out by an administrator. */
    DISABLED,
    /** Without a person: what is left is a number that decisions and the audit point to. */
    ERASED
}

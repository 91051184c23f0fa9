package id.latih.account;

/** Why an administrator shuts somebody out. */
public enum DisableReason {
    LEFT_OFFICE,
    OWN_REQUEST,
    DUPLICATE,
    MISUSE
}

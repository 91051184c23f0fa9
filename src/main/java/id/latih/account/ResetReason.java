package id.latih.account;

/** Why an administrator takes somebody's second step away. */
public enum ResetReason {
    LOST_DEVICE,
    NEW_DEVICE,
    SUSPECTED_MISUSE
}

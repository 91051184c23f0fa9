package id.latih.institute;

/** Whether the agency knows an institute; only a verified one posts training. */
public enum InstituteState {
    APPLIED,
    VERIFIED,
    REFUSED
}

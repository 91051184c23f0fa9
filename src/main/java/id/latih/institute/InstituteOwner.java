package id.latih.institute;

/** Who runs an institute. */
public enum InstituteOwner {
    /** The ministry of manpower (BBPVP, BPVP). */
    MINISTRY,
    PROVINCE,
    REGENCY,
    PRIVATE,
    COMMUNITY
}

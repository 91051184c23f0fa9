package id.latih.region;

/** Both are free days in an office; the decree names them apart. */
public enum HolidayKind {
    NATIONAL,
    /** Cuti bersama. */
    JOINT_LEAVE
}

package id.latih.resident;

/** What somebody did in the past week, in the categories of Sakernas, the labour-force survey of BPS. */
public enum WorkingStatus {
    /** Worked for income at least one hour, unpaid work for the family's business included. */
    WORKING,
    /** Has a job but was away from it: leave, illness, waiting for the harvest. */
    TEMPORARILY_ABSENT,
    SEEKING,
    PREPARING_BUSINESS,
    /** Does not seek because they believe there is no work for them. */
    DISCOURAGED,
    HIRED_NOT_STARTED,
    IN_SCHOOL,
    HOUSEKEEPING,
    OTHER;

    /** Whether BPS counts this as employed (bekerja). */
    public boolean employed() {
        return this == WORKING || this == TEMPORARILY_ABSENT;
    }
}

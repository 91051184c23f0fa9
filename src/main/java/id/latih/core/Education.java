package id.latih.core;

/** Highest finished education, in rising order, in the categories of BPS. */
public enum Education {
    /** Sekolah dasar or less. */
    SD,
    SMP,
    SMA,
    SMK,
    DIPLOMA,
    UNIVERSITY;

    /** Whether this is at least {@code required}; SMA and SMK are of the same height. */
    public boolean isAtLeast(Education required) {
        return height() >= required.height();
    }

    private int height() {
        return this == SMK ? SMA.ordinal() : ordinal();
    }
}

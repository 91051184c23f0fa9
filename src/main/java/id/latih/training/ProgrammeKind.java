package id.latih.training;

/** The two kinds of training the agency offers. */
public enum ProgrammeKind {
    /** Competency-based (PBK). */
    COMPETENCY,
    /** Community-based or for entrepreneurs. */
    COMMUNITY
}

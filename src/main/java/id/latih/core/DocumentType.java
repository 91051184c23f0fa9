package id.latih.core;

/** A document a batch may ask for and a resident may upload. */
public enum DocumentType {
    /** Identity card. */
    KTP,
    /** Family card. */
    KK,
    /** School certificate (ijazah). */
    DIPLOMA,
    PHOTO,
    /** Job seeker's card. */
    AK1,
    HEALTH_LETTER
}

package id.latih.core;

import java.util.List;

/** A document a resident may upload. */
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
    HEALTH_LETTER,
    /** A guardian's signed letter, for those under 18. */
    GUARDIAN_LETTER;

    /** What a batch may ask of everybody. */
    public static final List<DocumentType> ASKED = List.of(KTP, KK, DIPLOMA, PHOTO, AK1, HEALTH_LETTER);
}

package id.latih.personal;

/** What a column tells of a person. */
public enum Sensitivity {
    /** Nothing: of things, or the same for very many. */
    NONE,
    /** A number that stands for a person, or a hash of what names one. */
    KEY,
    /** Something about a person; sealed where the column's name ends so. */
    PERSONAL,
    /** Health or disability: specific personal data (UU 27/2022, article 4), for fewer eyes. */
    SPECIFIC,
    /** The bytes of a person's file, handed over as a file of its own. */
    FILE,
    /** What lets somebody in: passwords, tokens and their hashes. Handed over to nobody. */
    SECRET;

    /** Whether nothing of it may be left of somebody who was erased, unless its declaration says otherwise. */
    boolean erased() {
        return this != NONE && this != KEY;
    }

    boolean handedOver() {
        return this != SECRET && this != FILE;
    }
}

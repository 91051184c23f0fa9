package id.latih.personal;

/** What a person has to do with a row. */
public enum Part {
    /** The row is about the person. */
    SUBJECT,
    /** The person did what the row tells of, perhaps to somebody else. */
    ACTOR,
    /** The row is another's, and its text names the person. */
    MENTIONED
}

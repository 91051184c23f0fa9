package id.latih.personal;

/**
 * A column of a table.
 *
 * @param about  whom it tells of: {@link Part#ACTOR} for the name of who did it
 * @param erased what is left of it once that person was erased, where the row stays
 */
public record DeclaredColumn(String name, Sensitivity sensitivity, Part about, Erased erased) {

    /** Whether the person with this part in the row may have a copy: who acted gets nothing about somebody else. */
    public boolean handedTo(Part part) {
        return sensitivity.handedOver() && (part == Part.SUBJECT || about == part || sensitivity == Sensitivity.NONE);
    }
}

package id.latih.personal;

/**
 * The way from a table's rows to the people in them.
 *
 * @param condition of {@code where}, over the table's own columns, with {@code :account} for the person's account
 */
public record PersonLink(Part part, String condition) {
}

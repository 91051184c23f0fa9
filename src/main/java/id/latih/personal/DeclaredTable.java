package id.latih.personal;

import java.util.List;

/**
 * A table, with each of its columns.
 *
 * @param links   which rows are whose; none for a table without people
 * @param deleted whether erasing somebody deletes the rows that are about or name them, instead of emptying columns
 */
public record DeclaredTable(String name, List<PersonLink> links, boolean deleted, List<DeclaredColumn> columns) {

    /** A table that knows nobody. */
    public static DeclaredTable ofThings(String name, String... columns) {
        return named(name).plain(columns).build();
    }

    public static TableDeclaration named(String name) {
        return new TableDeclaration(name);
    }

    /** Which rows the person of {@code :account} has that part in; empty where it has none anywhere. */
    public String condition(Part part) {
        var conditions = links.stream().filter(link -> link.part() == part).map(link -> "(" + link.condition() + ")").toList();
        return conditions.isEmpty() ? "" : "(" + String.join(" or ", conditions) + ")";
    }

    /** The text above its rows, for a table whose rows are about people. */
    public String heading() {
        return "DeclaredTable." + name;
    }
}

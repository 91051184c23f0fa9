package id.latih.personal;

import org.jspecify.annotations.Nullable;

/**
 * What erasing somebody makes of a column, where the row stays.
 *
 * @param expression what it becomes, in SQL; null where it stays
 */
public record Erased(@Nullable String expression) {

    /** In place of a name. */
    public static final String NAME = "(data dihapus)";

    /** What counts and decisions need, and says little alone. */
    public static final Erased STAYS = new Erased(null);
    /** Null, or the empty value where the column must not be null. */
    public static final Erased EMPTY = new Erased("");
    public static final Erased NAMELESS = becomes("'" + NAME + "'");

    public static Erased becomes(String expression) {
        return new Erased(expression);
    }

    public boolean isEmpty() {
        return EMPTY.equals(this);
    }
}

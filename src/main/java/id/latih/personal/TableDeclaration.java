package id.latih.personal;

import java.util.ArrayList;
import java.util.List;

/** Spells a {@link DeclaredTable} out. What is not said otherwise is empty after erasing, and keys and plain stay. */
public final class TableDeclaration {

    private final String name;
    private final List<PersonLink> links = new ArrayList<>();
    private final List<DeclaredColumn> columns = new ArrayList<>();
    private boolean deleted;

    TableDeclaration(String name) {
        this.name = name;
    }

    /** Rows about the person of the account {@code :account}. */
    public TableDeclaration about(String condition) {
        return link(Part.SUBJECT, condition);
    }

    /** Rows of what that person did. */
    public TableDeclaration actor(String condition) {
        return link(Part.ACTOR, condition);
    }

    /** Rows of others whose text names that person. */
    public TableDeclaration mentioned(String condition) {
        return link(Part.MENTIONED, condition);
    }

    /** Erasing deletes the rows. */
    public TableDeclaration deleted() {
        deleted = true;
        return this;
    }

    public TableDeclaration plain(String... names) {
        return columns(Sensitivity.NONE, Part.SUBJECT, Erased.STAYS, names);
    }

    public TableDeclaration key(String... names) {
        return columns(Sensitivity.KEY, Part.SUBJECT, Erased.STAYS, names);
    }

    public TableDeclaration key(Erased erased, String... names) {
        return columns(Sensitivity.KEY, Part.SUBJECT, erased, names);
    }

    /** The keys of who did it. */
    public TableDeclaration actorKey(String... names) {
        return columns(Sensitivity.KEY, Part.ACTOR, Erased.STAYS, names);
    }

    public TableDeclaration personal(String... names) {
        return personal(Erased.EMPTY, names);
    }

    public TableDeclaration personal(Erased erased, String... names) {
        return columns(Sensitivity.PERSONAL, Part.SUBJECT, erased, names);
    }

    /** About who did it. */
    public TableDeclaration actorPersonal(Erased erased, String... names) {
        return columns(Sensitivity.PERSONAL, Part.ACTOR, erased, names);
    }

    public TableDeclaration specific(String... names) {
        return columns(Sensitivity.SPECIFIC, Part.SUBJECT, Erased.EMPTY, names);
    }

    public TableDeclaration secret(String... names) {
        return columns(Sensitivity.SECRET, Part.SUBJECT, Erased.EMPTY, names);
    }

    public TableDeclaration file(String... names) {
        return columns(Sensitivity.FILE, Part.SUBJECT, Erased.EMPTY, names);
    }

    public DeclaredTable build() {
        return new DeclaredTable(name, List.copyOf(links), deleted, List.copyOf(columns));
    }

    private TableDeclaration link(Part part, String condition) {
        links.add(new PersonLink(part, condition));
        return this;
    }

    private TableDeclaration columns(Sensitivity sensitivity, Part about, Erased erased, String... names) {
        for (var column : names) {
            columns.add(new DeclaredColumn(column, sensitivity, about, erased));
        }
        return this;
    }
}

package id.latih.retention;

import java.util.Comparator;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredColumn;
import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;
import id.latih.personal.Part;

/** Does to every table what its declaration says of somebody who is erased. */
@Component
class PersonEraser {

    private static final String ACCOUNT = "account";
    private static final String VERSION = "version";
    private static final Comparator<DeclaredTable> BY_ACCOUNT_LAST =
            Comparator.comparing(table -> table.name().equals(ACCOUNT));

    private final List<DeclaredTable> tables;
    private final Schema schema;
    private final JdbcClient jdbc;

    PersonEraser(List<DeclaredTables> declared, Schema schema, JdbcClient jdbc) {
        this.tables = declared.stream().flatMap(some -> some.declaredTables().stream()).toList();
        this.schema = schema;
        this.jdbc = jdbc;
    }

    /** @param asActor whether the name goes from what the person did, too: officers stay named on what they decided */
    void erase(long accountId, boolean asActor) {
        // the account, by whose address and name some rows are found, is the last
        tables.stream().filter(table -> !table.deleted()).sorted(BY_ACCOUNT_LAST).forEach(table -> {
            if (table.name().equals(ACCOUNT)) {
                deleteRows(accountId);
            }
            if (asActor) {
                empty(table, Part.ACTOR, accountId);
            }
            empty(table, Part.SUBJECT, accountId);
            empty(table, Part.MENTIONED, accountId);
        });
    }

    /** What points comes before what is pointed at. */
    private void deleteRows(long accountId) {
        tables.stream().filter(DeclaredTable::deleted).sorted(Comparator.comparingInt(table -> schema.depth(table.name())))
                .forEach(table -> {
                    delete(table, Part.SUBJECT, accountId);
                    delete(table, Part.MENTIONED, accountId);
                });
    }

    private void delete(DeclaredTable table, Part part, long accountId) {
        each(table, part, accountId, "delete from " + table.name());
    }

    private void empty(DeclaredTable table, Part part, long accountId) {
        var changes = table.columns().stream().filter(column -> column.about() == part)
                .filter(column -> column.erased().expression() != null)
                .map(column -> column.name() + " = " + left(table, column)).toList();
        if (!changes.isEmpty()) {
            each(table, part, accountId, "update " + table.name() + " set " + String.join(", ", changes) + newer(table));
        }
    }

    /** What somebody read before and saves now is out of date: it would write the person back. */
    private static String newer(DeclaredTable table) {
        return table.columns().stream().anyMatch(column -> column.name().equals(VERSION)) ? ", version = version + 1" : "";
    }

    /** One way to the rows after the other, so that each finds them by an index. */
    private void each(DeclaredTable table, Part part, long accountId, String change) {
        table.links().stream().filter(link -> link.part() == part).forEach(link ->
                jdbc.sql(change + " where " + link.condition()).param("account", accountId).update());
    }

    private String left(DeclaredTable table, DeclaredColumn column) {
        return column.erased().isEmpty() ? schema.nothing(table.name(), column.name())
                : String.valueOf(column.erased().expression());
    }
}

package id.latih.permissions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of the database that belongs to the resident, the staff or their institute, as a text to compare. */
final class Belongings {

    private static final List<String> OWNERS =
            List.of("account_id", "resident_id", "institute_id", "batch_id", "application_id");

    private final JdbcClient jdbc;
    private final List<String> queries;

    Belongings(JdbcClient jdbc, Things things) {
        this.jdbc = jdbc;
        var ids = Map.of("account_id", things.account(Actor.RESIDENT) + "," + things.account(Actor.STAFF),
                "resident_id", String.valueOf(things.resident), "institute_id", String.valueOf(things.institute),
                "batch_id", things.batch + "," + things.openBatch, "application_id", things.application + "," + things.draft);
        var found = new TreeMap<String, String>();
        found.put("account", "select * from account where id in (" + ids.get("account_id") + ") order by id");
        found.put("institute", "select * from institute where id = " + things.institute);
        found.put("batch", "select * from batch where id in (" + ids.get("batch_id") + ") order by id");
        // from the broadest owner to the narrowest, which is the one that counts
        OWNERS.forEach(owner -> jdbc.sql("""
                select table_name from information_schema.columns where table_schema = database() and column_name = ?""").param(owner).query(String.class).list().forEach(table ->
                found.merge(table, "select * from " + table + " where " + owner + " in (" + ids.get(owner) + ") order by 1, 2",
                        (first, more) -> first)));
        found.put("user_credentials", "select * from user_credentials where id = " + things.passkey);
        found.put("institute_staff", "select * from institute_staff where institute_id = " + things.institute + " order by 1");
        queries = List.copyOf(found.values());
    }

    String now() {
        return queries.stream().map(query -> query + " " + jdbc.sql(query).query().listOfRows().stream()
                .map(Belongings::text).toList()).collect(Collectors.joining("\n"));
    }

    private static String text(Map<String, Object> row) {
        return row.entrySet().stream().map(column -> column.getKey() + "="
                + (column.getValue() instanceof byte[] bytes ? Arrays.hashCode(bytes) : column.getValue())).toList().toString();
    }
}

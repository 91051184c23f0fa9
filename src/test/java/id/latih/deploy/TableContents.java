package id.latih.deploy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows of a database, each as its first column and a hash of all of them. */
final class TableContents {

    private TableContents() {
    }

    /** By the name of the table; the rows in no order. */
    static Map<String, List<String>> of(DataSource source) {
        var jdbc = JdbcClient.create(source);
        var rows = new TreeMap<String, List<String>>();
        jdbc.sql("""
                select table_name from information_schema.tables
                where table_schema = database() and table_type = 'BASE TABLE'""").query(String.class).list()
                .forEach(table -> rows.put(table, jdbc.sql("select * from " + table).query((row, number) -> row(row)).list()));
        return rows;
    }

    private static String row(ResultSet row) throws SQLException {
        var digest = sha256();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            var value = row.getBytes(column);
            // where one column ends and the next begins, and what is nothing, count too
            digest.update((value == null ? "null;" : value.length + ";").getBytes(StandardCharsets.US_ASCII));
            digest.update(value == null ? new byte[0] : value);
        }
        return row.getString(1) + " " + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

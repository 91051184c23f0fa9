package id.latih.crypto;

import java.nio.charset.StandardCharsets;

/**
 * A column that is stored sealed. What is sealed for one row of one column cannot be opened as another's: a
 * number that is copied to somebody else's row in the database is refused.
 *
 * @param row    a column of the same table that names the row, by a number that is unique and never changes
 * @param column the column that holds the sealed bytes
 */
public record SealedColumn(String table, String row, String column) {

    byte[] associatedData(long row) {
        return (table + "." + column + "/" + row).getBytes(StandardCharsets.US_ASCII);
    }
}

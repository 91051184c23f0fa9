package id.latih.publicsite.api;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Writes a table as RFC 4180 says, row by row to the reader: UTF-8 with a byte order mark, so that Excel
 * reads it right, and no text that a spreadsheet would take for a formula.
 */
final class Csv implements AutoCloseable {

    static final String TYPE = "text/csv";
    /** The most rows of a list. */
    static final int MOST_ROWS = 10_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA = "=+-@\t\r";

    private final CSVPrinter printer;

    private Csv(CSVPrinter printer) {
        this.printer = printer;
    }

    static Csv to(HttpServletResponse response, String name, String... header) throws IOException {
        response.setContentType(TYPE + ";charset=UTF-8;header=present");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + ".csv").build().toString());
        Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        return new Csv(CSVFormat.RFC4180.builder().setHeader(header).get().print(writer));
    }

    void row(@Nullable Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells).map(Csv::harmless));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static @Nullable Object harmless(@Nullable Object cell) {
        return cell instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text : cell;
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}

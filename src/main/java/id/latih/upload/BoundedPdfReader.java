package id.latih.upload;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.exceptions.InvalidPdfException;
import org.openpdf.text.pdf.IntHashtable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

import id.latih.core.RuleViolation;

/**
 * The library's reader, which sets aside as much memory as a file says it needs. Here a number is looked at before it
 * is believed: one that no file of this size can mean ends the reading. Numbers are seen as the reader itself takes
 * them out of the file, however they are written there.
 */
final class BoundedPdfReader extends PdfReader {

    /** Of objects, and of entries in one list of them: a hundred times what a file of five megabytes ordinarily has. */
    private static final int MOST_OBJECTS = 1_000_000;
    /** Entries in all lists together: each update of a file may bring its own. */
    private static final long MOST_ENTRIES = 10L * MOST_OBJECTS;
    /** Columns by colours by bits of what is packed with a predictor: a list of objects has some dozens. */
    private static final long LONGEST_ROW = 1_000_000;
    /** Of what the reader unpacks, which holds no pictures: lists, and objects that are packed together. */
    private static final long MOST_UNPACKED = 16 * 1024 * 1024;
    private static final Set<String> INFLATED = Set.of("/FlateDecode", "/Fl");
    private static final List<PdfName> ROW = List.of(PdfName.COLUMNS, PdfName.COLORS, PdfName.BITSPERCOMPONENT);

    private final int mostBytes;
    private final Set<Integer> lists = new HashSet<>();
    private final Set<Integer> tables = new HashSet<>();
    private long entries;
    private long unpacked;
    /** Kept, since the reader takes what is thrown for a broken file, and tries to mend it. */
    private @Nullable RuleViolation refused;

    /** @throws RuleViolation where something in it is larger than the file can hold */
    BoundedPdfReader(byte[] content) throws IOException {
        mostBytes = Math.max(content.length, MOST_OBJECTS);
        tokens = new BoundedTokens(content);
        try {
            readPdf();
        } catch (IOException | RuntimeException broken) {
            if (refused == null) {
                throw broken;
            }
        }
        if (refused != null) {
            throw refused;
        }
    }

    /** A list of objects, packed. One that was read is not read again, so that no two can send the reader in circles. */
    @Override
    protected boolean readXRefStream(int at) throws IOException {
        if (!lists.add(at)) {
            return true;
        }
        tokens.seek(at);
        if (tokens.nextToken() && tokens.nextToken() && tokens.nextToken() && tokens.getStringValue().equals("obj")
                && readPRObject() instanceof PRStream list && PdfName.XREF.equals(list.get(PdfName.TYPE))) {
            if (list.get(PdfName.LENGTH) instanceof PdfNumber length) {
                list.setLength(bounded(length.intValue(), mostBytes));
            }
            count(entries(list));
            check(list);
        }
        return super.readXRefStream(at);
    }

    private static long entries(PRStream list) {
        if (list.get(PdfName.INDEX) instanceof PdfArray index) {
            return index.getElements().stream().filter(PdfNumber.class::isInstance)
                    .mapToLong(number -> Math.abs((long) ((PdfNumber) number).intValue())).sum();
        }
        return list.get(PdfName.SIZE) instanceof PdfNumber size ? size.intValue() : 0;
    }

    /** A list of objects, as text. */
    @Override
    protected PdfDictionary readXrefSection() throws IOException {
        if (!tables.add(tokens.getFilePointer())) {
            throw new InvalidPdfException("a table that leads back to itself");
        }
        return super.readXrefSection();
    }

    @Override
    protected PdfDictionary readDictionary() throws IOException {
        var dictionary = super.readDictionary();
        // of the file's objects, where it is no attachment's, and those are refused anyway
        if (dictionary.get(PdfName.SIZE) instanceof PdfNumber size) {
            bounded(size.intValue(), MOST_OBJECTS);
        }
        return dictionary;
    }

    /** Objects that are packed together. */
    @Override
    protected void readObjStm(PRStream stream, IntHashtable wanted) throws IOException {
        var objects = stream.getAsNumber(PdfName.N);
        if (objects != null) {
            count(objects.intValue());
        }
        check(stream);
        super.readObjStm(stream, wanted);
    }

    /** A stream that the reader is about to unpack. */
    private void check(PRStream stream) throws IOException {
        var filter = PdfReader.getPdfObject(stream.get(PdfName.FILTER));
        if (filter instanceof PdfArray filters && filters.size() <= 1) {
            filter = filters.size() == 0 ? null : filters.getDirectObject(0);
        }
        if (filter == null) {
            return;
        }
        // what every program packs them with; the others need not be measured, then
        if (!INFLATED.contains(filter.toString())) {
            throw refuse();
        }
        checkRow(PdfReader.getPdfObject(stream.get(PdfName.DECODEPARMS)));
        checkRow(PdfReader.getPdfObject(stream.get(PdfName.DP)));
        unpacked += PdfStreams.unpacked(PdfReader.getStreamBytesRaw(stream, tokens.getFile()), 0);
        bounded(unpacked, MOST_UNPACKED);
    }

    private void checkRow(@Nullable PdfObject parameters) {
        if (parameters instanceof PdfArray several) {
            several.getElements().forEach(this::checkRow);
        } else if (parameters instanceof PdfDictionary dictionary) {
            long row = 1;
            for (var key : ROW) {
                var number = dictionary.getAsNumber(key);
                row *= number == null ? 1 : bounded(number.intValue(), LONGEST_ROW);
            }
            bounded(row, LONGEST_ROW);
        }
    }

    private void count(long more) {
        entries += Math.abs(bounded(more, MOST_OBJECTS));
        bounded(entries, MOST_ENTRIES);
    }

    private int bounded(int number, long most) {
        return (int) bounded((long) number, most);
    }

    private long bounded(long number, long most) {
        // twice a number far below zero is one far above, as the reader reckons
        if (Math.abs(number) > most) {
            throw refuse();
        }
        return number;
    }

    private RuleViolation refuse() {
        refused = new RuleViolation("Inspection.hugePdf");
        return refused;
    }

    /** Every whole number that the reader asks for by itself is a place in the file, an object's number or how many follow. */
    private final class BoundedTokens extends PRTokeniser {

        BoundedTokens(byte[] content) {
            super(content);
        }

        @Override
        public int intValue() {
            return bounded(super.intValue(), mostBytes);
        }

        /** Where a broken file is mended, lines that begin an object say how many there are. */
        @Override
        public boolean readLineSegment(byte[] line) throws IOException {
            var read = super.readLineSegment(line);
            var begun = read ? checkObjectStart(line) : null;
            if (begun != null) {
                bounded(begun[0], MOST_OBJECTS);
            }
            return read;
        }
    }
}

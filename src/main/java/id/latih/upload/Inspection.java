package id.latih.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.concurrent.Semaphore;

import org.springframework.stereotype.Component;

import id.latih.core.RuleViolation;

/** The way that every uploaded file takes. It reads and draws for a while: call it outside of a transaction. */
@Component
public class Inspection {

    public static final int MAX_BYTES = 5 * 1024 * 1024;
    public static final int MAX_WORKBOOK_BYTES = 1024 * 1024;
    private static final Set<String> PHONE_PHOTOS = Set.of("image/heic", "image/heif", "image/webp", "image/avif");

    private final VirusScanner scanner;
    /** An opened picture takes 40 MB and more, a workbook as much, so few are open at once; the others wait their turn. */
    private final Semaphore opened = new Semaphore(2, true);

    Inspection(VirusScanner scanner) {
        this.scanner = scanner;
    }

    /**
     * Gives back what may be kept.
     *
     * @throws RuleViolation where the file is empty, over {@link #MAX_BYTES}, by its content neither PDF, JPG nor
     *         PNG, carries a virus, cannot be opened, opens to something far larger, or is a PDF that is locked
     *         or does more than show pages
     */
    public CleanFile inspect(byte[] content) {
        var kind = kind(content);
        scanner.scan(content);
        opened.acquireUninterruptibly();
        try {
            if (kind != FileKind.PDF) {
                return Picture.drawnAnew(kind, content);
            }
            PdfInspection.check(content);
            return new CleanFile(kind, content);
        } finally {
            opened.release();
        }
    }

    /** Takes a workbook apart. */
    @FunctionalInterface
    public interface WorkbookReader<T> {
        T read(InputStream workbook) throws IOException;
    }

    /**
     * Has a workbook (.xlsx) read, of which nothing is kept.
     *
     * @throws RuleViolation where it is empty, over {@link #MAX_WORKBOOK_BYTES}, carries a virus, is none that can be
     *         opened, opens to something far larger, or what the reader itself refuses
     */
    public <T> T read(byte[] workbook, WorkbookReader<T> reader) {
        if (workbook.length == 0) {
            throw new RuleViolation("Inspection.empty");
        }
        if (workbook.length > MAX_WORKBOOK_BYTES) {
            throw new RuleViolation("Inspection.bigWorkbook", MAX_WORKBOOK_BYTES / (1024 * 1024));
        }
        scanner.scan(workbook);
        opened.acquireUninterruptibly();
        try {
            WorkbookParts.check(workbook);
            return reader.read(new ByteArrayInputStream(workbook));
        } catch (IOException | RuntimeException e) {
            throw e instanceof RuleViolation violation ? violation : new RuleViolation("Inspection.brokenWorkbook");
        } finally {
            opened.release();
        }
    }

    private static FileKind kind(byte[] content) {
        if (content.length == 0) {
            throw new RuleViolation("Inspection.empty");
        }
        if (content.length > MAX_BYTES) {
            throw new RuleViolation("Inspection.tooBig");
        }
        var found = FileKind.detect(content);
        return FileKind.of(found).orElseThrow(() -> PHONE_PHOTOS.contains(found)
                ? new RuleViolation("Inspection.phonePhoto", found)
                : new RuleViolation("Inspection.wrongKind", found));
    }
}

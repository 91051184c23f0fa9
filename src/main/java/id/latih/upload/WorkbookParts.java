package id.latih.upload;

import java.io.IOException;
import java.util.Collections;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import id.latih.core.RuleViolation;

/**
 * Before a workbook's parts are unpacked in memory: how large they become. A hundred kilobytes can hold gigabytes, and
 * the reader (fastexcel) unpacks without a limit. Unpacked here by what it unpacks with, so that both see the same
 * parts.
 */
final class WorkbookParts {

    /** Ten times a sheet of five thousand lines. */
    private static final int MAX_UNPACKED = 16 * 1024 * 1024;

    private WorkbookParts() {
    }

    /**
     * @throws RuleViolation where they become too large
     * @throws IOException where it is no archive, or a broken one
     */
    static void check(byte[] content) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            var left = MAX_UNPACKED;
            for (var entry : Collections.list(zip.getEntries())) {
                var part = unpacked(zip, entry, left);
                left -= part.length;
                new WorkbookCells().check(part);
            }
        }
    }

    private static byte[] unpacked(ZipFile zip, ZipArchiveEntry entry, int left) throws IOException {
        try (var part = zip.getInputStream(entry)) {
            var bytes = part.readNBytes(left + 1);
            if (bytes.length > left) {
                throw huge();
            }
            return bytes;
        }
    }

    static RuleViolation huge() {
        return new RuleViolation("Inspection.hugeWorkbook");
    }
}

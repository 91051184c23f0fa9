package id.latih.upload;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import id.latih.core.RuleViolation;

/**
 * Before a PDF's parts are unpacked in memory: how large they become. Five megabytes can hold five gigabytes, and
 * the reader unpacks without a limit.
 */
final class PdfStreams {

    /** A page of an ordinary scan is half of that. */
    private static final long MAX_UNPACKED = 64 * 1024 * 1024;
    private static final long MAX_ALL = 8 * MAX_UNPACKED;
    private static final int DICTIONARY = 2048;
    private static final Pattern BEGIN = Pattern.compile("(?<!end)stream\r?\n");
    private static final Pattern PACKED = Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW)\\b");

    private PdfStreams() {
    }

    /** @throws RuleViolation where it is packed too well, or more than once */
    static void check(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        var streams = BEGIN.matcher(text);
        long all = 0;
        while (streams.find()) {
            if (timesPacked(text, streams.start()) > 1) {
                throw new RuleViolation("Inspection.hugePdf");
            }
            var one = unpacked(content, streams.end());
            all += one;
            if (one > MAX_UNPACKED || all > MAX_ALL) {
                throw new RuleViolation("Inspection.hugePdf");
            }
        }
    }

    private static long timesPacked(String text, int stream) {
        var before = text.substring(Math.max(0, stream - DICTIONARY), stream);
        return PACKED.matcher(before.substring(Math.max(0, before.lastIndexOf(" obj")))).results().count();
    }

    /** How many bytes it becomes; given up, and some more than {@link #MAX_UNPACKED}, where it does not end before. */
    static long unpacked(byte[] content, int from) {
        var inflater = new Inflater();
        try {
            inflater.setInput(content, from, content.length - from);
            var thrownAway = new byte[64 * 1024];
            int some;
            do {
                some = inflater.inflate(thrownAway);
            } while (some > 0 && inflater.getBytesWritten() <= MAX_UNPACKED);
            return inflater.getBytesWritten();
        } catch (DataFormatException notPackedThisWay) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}

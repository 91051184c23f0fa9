package id.latih.upload;

import java.io.IOException;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.exceptions.BadPasswordException;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

import id.latih.core.RuleViolation;

/**
 * Looks at every object of a PDF, used or not, for what does more than show pages: scripts, starting programs,
 * sending forms, files inside, films and sounds. Links stay: a person has to press them.
 */
final class PdfInspection {

    private static final Set<String> ACTIVE_KEYS =
            Set.of("JS", "JavaScript", "XFA", "EmbeddedFiles", "EF", "RichMediaContent", "RichMediaSettings");
    /** As the kind of an action, an annotation or an object. */
    private static final Set<String> ACTIVE_KINDS = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE",
            "GoToR", "Rendition", "Movie", "Sound", "RichMedia", "RichMediaExecute", "FileAttachment", "Screen", "3D",
            "EmbeddedFile");
    private static final Set<String> KIND_KEYS = Set.of("S", "Subtype", "Type");
    private static final int DEEPEST = 60;

    private PdfInspection() {
    }

    /** @throws RuleViolation where it is not to be taken */
    static void check(byte[] content) {
        PdfStreams.check(content);
        try (var reader = new BoundedPdfReader(content)) {
            if (reader.isEncrypted()) {
                throw new RuleViolation("Inspection.lockedPdf");
            }
            check(reader.getTrailer(), 0);
            for (int number = 1; number < reader.getXrefSize(); number++) {
                check(reader.getPdfObjectRelease(number), 0);
            }
        } catch (BadPasswordException locked) {
            throw new RuleViolation("Inspection.lockedPdf");
        } catch (IOException | RuntimeException e) {
            throw e instanceof RuleViolation violation ? violation : new RuleViolation("Inspection.brokenPdf");
        } catch (LinkageError locked) {
            // the reader looks for its cryptography, which the portal leaves out
            throw new RuleViolation("Inspection.lockedPdf");
        } catch (StackOverflowError nested) {
            throw new RuleViolation("Inspection.brokenPdf");
        } catch (OutOfMemoryError grownTooLarge) {
            // of many small things; the memory is free again as soon as the reader is
            throw new RuleViolation("Inspection.hugePdf");
        }
    }

    private static void check(@Nullable PdfObject object, int depth) {
        if (depth > DEEPEST) {
            throw new RuleViolation("Inspection.brokenPdf");
        }
        if (object instanceof PdfArray array) {
            array.getElements().forEach(element -> check(element, depth + 1));
        } else if (object instanceof PdfDictionary dictionary) {
            for (var key : dictionary.getKeys()) {
                var value = dictionary.get(key);
                // a name may stand elsewhere too, and here only its number
                if (ACTIVE_KEYS.contains(name(key)) || KIND_KEYS.contains(name(key))
                        && PdfReader.getPdfObject(value) instanceof PdfName kind && ACTIVE_KINDS.contains(name(kind))) {
                    throw new RuleViolation("Inspection.activePdf");
                }
                check(value, depth + 1);
            }
        }
    }

    /** Without the slash, and with what was written by its number as it reads. */
    private static String name(PdfName name) {
        return PdfName.decodeName(name.toString());
    }
}

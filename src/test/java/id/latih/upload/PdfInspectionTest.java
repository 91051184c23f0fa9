package id.latih.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.core.io.ClassPathResource;

import id.latih.core.RuleViolation;
import id.latih.testing.SampleFiles;

class PdfInspectionTest {

    private static final Rectangle PLACE = new Rectangle(10, 10, 50, 50);

    static Stream<Arguments> active() {
        return Stream.of(
                pdf("a script", writer -> writer.addJavaScript("app.alert('x')")),
                pdf("a script at the opening", writer -> writer.setOpenAction(PdfAction.javaScript("app.alert('x')", writer))),
                pdf("a script when a page is shown", writer -> pageAction(writer, PdfAction.javaScript("app.alert('x')", writer))),
                pdf("a program", writer -> annotation(writer, PdfAction.createLaunch("cmd.exe", "", null, null))),
                pdf("a form that is sent", writer -> annotation(writer, PdfAction.createSubmitForm("http://x.example", null, 0))),
                pdf("a program whose kind stands elsewhere", writer -> annotation(writer,
                        elsewhere(writer, PdfAction.createLaunch("cmd.exe", "", null, null)))),
                pdf("a form whose kind stands elsewhere", writer -> annotation(writer,
                        elsewhere(writer, PdfAction.createSubmitForm("http://x.example", null, 0)))),
                pdf("another file", writer -> annotation(writer, new PdfAction("other.pdf", 1))),
                pdf("a file inside", PdfInspectionTest::attachment));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("active")
    void whatDoesMoreThanShowPagesIsRefused(String what, byte[] pdf) {
        refuses("Inspection.activePdf", pdf);
    }

    @Test
    void aScriptThatIsWrittenOtherwiseIsOneToo() {
        var plain = new String(SampleFiles.pdf("x", writer -> writer.setOpenAction(PdfAction.javaScript("app.x()", writer))),
                StandardCharsets.ISO_8859_1);
        assertThat(plain).contains("/JavaScript", "/JS");
        var escaped = plain.replace("/JavaScript", "/J#61vaScript").replace("/JS", "/J#53");
        refuses("Inspection.activePdf", escaped.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void pagesAndLinksAreTaken() {
        assertThatCode(() -> PdfInspection.check(SampleFiles.pdf("Kartu Keluarga"))).doesNotThrowAnyException();
        assertThatCode(() -> PdfInspection.check(SampleFiles.pdf("x", writer -> {
            annotation(writer, new PdfAction("https://contoh.id"));
            writer.setOpenAction(PdfAction.gotoLocalPage(1, new PdfDestination(PdfDestination.FIT), writer));
        }))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk.pdf", "ijazah.pdf", "surat-sehat.pdf"})
    void theDemosOwnAreTaken(String file) throws IOException {
        var content = new ClassPathResource("demo/files/" + file).getContentAsByteArray();
        assertThatCode(() -> PdfInspection.check(content)).doesNotThrowAnyException();
    }

    @Test
    void aLockedOneIsRefused() {
        var open = new String(SampleFiles.pdf("x"), StandardCharsets.ISO_8859_1);
        var locked = open.replace("trailer\n<<", "trailer\n<</Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -44/O("
                + "o".repeat(32) + ")/U(" + "u".repeat(32) + ")>>/ID[<00><00>]");
        assertThat(locked).isNotEqualTo(open);
        refuses("Inspection.lockedPdf", locked.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aBrokenOneIsRefused() {
        refuses("Inspection.brokenPdf", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aSmallOneThatUnpacksToAFloodIsRefusedBeforeItIsUnpacked() {
        var flood = packed(new byte[80 * 1024 * 1024]);
        assertThat(flood.length).isLessThan(100_000);
        refuses("Inspection.hugePdf", withStream("/Filter/FlateDecode", flood));
        refuses("Inspection.hugePdf", withStream("/Filter[/FlateDecode/FlateDecode]", packed(flood)));
    }

    private static byte[] withStream(String filter, byte[] data) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4" + filter + "/Length " + data.length + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(data);
        out.writeBytes("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] packed(byte[] data) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(data);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void refuses(String key, byte[] pdf) {
        assertThatThrownBy(() -> PdfInspection.check(pdf)).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo(key));
    }

    private static Arguments pdf(String what, Consumer<PdfWriter> more) {
        return Arguments.of(what, SampleFiles.pdf("x", more));
    }

    private static void annotation(PdfWriter writer, PdfAction action) {
        writer.addAnnotation(new PdfAnnotation(writer, PLACE.getLeft(), PLACE.getBottom(), PLACE.getRight(),
                PLACE.getTop(), action));
    }

    /** With its kind as an object of its own, of which the action has the number: {@code /S 12 0 R}. */
    private static PdfAction elsewhere(PdfWriter writer, PdfAction action) {
        try {
            action.put(PdfName.S, writer.addToBody(action.get(PdfName.S)).getIndirectReference());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return action;
    }

    private static void pageAction(PdfWriter writer, PdfAction action) {
        writer.setPageAction(PdfWriter.PAGE_OPEN, action);
    }

    private static void attachment(PdfWriter writer) {
        try {
            writer.addFileAttachment("x", PdfFileSpecification.fileEmbedded(writer, null, "x.exe", new byte[] {1}));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

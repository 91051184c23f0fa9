package id.latih.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import id.latih.core.RuleViolation;

/** Files of some hundred bytes, each made by hand, of which one number asks for more memory than there is. */
class BoundedPdfReaderTest {

    private static final List<String> PAGE = List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>");
    /** To be pointed at: objects 4 to 8. */
    private static final List<String> ELSEWHERE = List.of("[/FlateDecode/FlateDecode]", "/FlateDecode",
            "<</Predictor 12/Columns 2000000000>>", "<</Predictor 1/Columns 5>>", "500000000");
    private static final String ORDINARY = "11 0 null";

    static Stream<Arguments> tooLarge() {
        return Stream.of(
                Arguments.of("objects", table("0 1\n0000000000 65535 f \n", "/Size 500000000")),
                Arguments.of("objects, far below zero", table("0 1\n0000000000 65535 f \n", "/Size -2000000000")),
                Arguments.of("objects, written otherwise", table("0 1\n0000000000 65535 f \n", "/S#69ze%\n500000000")),
                Arguments.of("entries of a table", table("0 500000000\n", "/Size 4")),
                Arguments.of("the first entry of a table", table("500000000 1\n0000000000 00000 n \n", "/Size 4")),
                Arguments.of("entries of a table whose name is written otherwise",
                        file(PAGE, "<78726566>\n0 500000000\ntrailer<</Root 1 0 R/Size 4>>")),
                Arguments.of("an object's number, where there is no table",
                        latin("%PDF-1.7\n500000000 0 (obj)\nnull\nendobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF")),
                Arguments.of("objects of a packed list", list("/Size 500000000", ORDINARY)),
                Arguments.of("entries of a packed list", list("/Size 12/Index[0 500000000]", ORDINARY)),
                Arguments.of("entries of a packed list, in many parts",
                        list("/Size 12/W[0 0 0]/Index[" + "0 900000 ".repeat(12) + "]", ORDINARY)),
                Arguments.of("the length of a packed list", list("/Size 12/Length 2000000000", ORDINARY)),
                Arguments.of("columns of a packed list",
                        list("/Size 12/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>", ORDINARY)),
                Arguments.of("colours of a packed list", list(
                        "/Size 12/Filter[/FlateDecode]/DecodeParms[<</Predictor 12/Columns 60000/Colors 60000>>]", ORDINARY)),
                Arguments.of("a packed list, packed as nobody does", list("/Size 12/Filter/LZWDecode", ORDINARY)),
                Arguments.of("objects packed together", together("/N 500000000/First 5", ORDINARY)),
                Arguments.of("objects packed together, with the number elsewhere", together("/N 8 0 R/First 5", ORDINARY)),
                Arguments.of("packed once, as is said elsewhere",
                        together("/N 1/First 5/Filter 5 0 R", packed("0".repeat(20 * 1024 * 1024)))),
                Arguments.of("packed twice, as is said elsewhere",
                        together("/N 1/First 5/Filter 4 0 R", packed(packed("0".repeat(20 * 1024 * 1024))))),
                Arguments.of("columns that are said elsewhere",
                        together("/N 1/First 5/Filter/FlateDecode/DecodeParms 6 0 R", packed(ORDINARY))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooLarge")
    void whatNoFileCanHoldIsNotBelieved(String what, byte[] pdf) {
        assertThat(pdf.length).isLessThan(30_000);
        // not by PdfInspection, which gives the same sentence where the memory was too little
        assertThatThrownBy(() -> new BoundedPdfReader(pdf).close()).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo("Inspection.hugePdf"));
    }

    static Stream<Arguments> ordinary() {
        return Stream.of(Arguments.of("a table", table(rows(PAGE), "/Size 4")),
                Arguments.of("a packed list", list("/Size 12", ORDINARY)),
                Arguments.of("packed as is said elsewhere",
                        together("/N 1/First 5/Filter 5 0 R/DecodeParms 7 0 R", packed(ORDINARY))),
                Arguments.of("no table at all", table("", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ordinary")
    void theSameWithOrdinaryNumbersIsTaken(String what, byte[] pdf) {
        assertThatCode(() -> PdfInspection.check(pdf)).doesNotThrowAnyException();
    }

    @Test
    void tablesThatLeadToOneAnotherAreReadOnce() {
        var table = "xref\n" + rows(PAGE) + "trailer<</Root 1 0 R/Size 4/Prev %d>>\n";
        var first = body(PAGE).length();
        var second = first + table.formatted(first).length();
        var pdf = file(PAGE, table.formatted(second) + table.formatted(second));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PdfInspection.check(pdf));
    }

    @Test
    void packedListsThatLeadToOneAnotherAreReadOnce() {
        var pdf = list("/Size 12/Prev " + body(objects("/N 1/First 5", ORDINARY)).length(), ORDINARY);
        assertThatCode(() -> PdfInspection.check(pdf)).doesNotThrowAnyException();
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        var pdf = latin(body(PAGE) + "4 0 obj\n" + "[".repeat(1_000_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        assertThatThrownBy(() -> PdfInspection.check(pdf)).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo("Inspection.brokenPdf"));
    }

    private static byte[] table(String rows, String trailer) {
        return file(PAGE, "xref\n" + rows + "trailer<</Root 1 0 R" + trailer + ">>");
    }

    private static String rows(List<String> objects) {
        return "0 " + (objects.size() + 1) + "\n0000000000 65535 f \n" + IntStream.range(0, objects.size())
                .mapToObj(index -> "%010d 00000 n \n".formatted(body(objects.subList(0, index)).length()))
                .collect(Collectors.joining());
    }

    /** With objects packed together as the ninth, of which the eleventh is one. */
    private static byte[] together(String entries, String data) {
        return list("/Size 12", entries, data);
    }

    private static byte[] list(String entries, String data) {
        return list(entries, "/N 1/First 5", data);
    }

    private static byte[] list(String entries, String ofThoseTogether, String data) {
        var objects = objects(ofThoseTogether, data);
        var places = new StringBuilder("\0\0\0\0\0\0\0");
        for (int index = 0; index <= objects.size(); index++) {
            places.append(place(1, body(objects.subList(0, index)).length(), 0));
        }
        places.append(place(2, objects.size(), 0));
        var list = "<</Type/XRef/Root 1 0 R" + entries + (entries.contains("/W") ? "" : "/W[1 4 2]")
                + (entries.contains("/Length") ? "" : "/Length " + places.length());
        return file(objects, (objects.size() + 1) + " 0 obj\n" + list + ">>stream\n" + places + "\nendstream\nendobj");
    }

    private static String place(int kind, int where, int which) {
        return new String(ByteBuffer.allocate(7).put((byte) kind).putInt(where).putShort((short) which).array(),
                StandardCharsets.ISO_8859_1);
    }

    private static List<String> objects(String entries, String data) {
        var objects = new ArrayList<>(PAGE);
        objects.addAll(ELSEWHERE);
        objects.add("<</Type/ObjStm" + entries + "/Length " + data.length() + ">>stream\n" + data + "\nendstream");
        return objects;
    }

    private static String body(List<String> objects) {
        return "%PDF-1.7\n" + IntStream.range(0, objects.size())
                .mapToObj(index -> index + 1 + " 0 obj\n" + objects.get(index) + "\nendobj\n").collect(Collectors.joining());
    }

    private static byte[] file(List<String> objects, String end) {
        var body = body(objects);
        return latin(body + end + "\nstartxref\n" + body.length() + "\n%%EOF");
    }

    private static String packed(String data) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(latin(data));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

package id.latih.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.latih.core.RuleViolation;
import id.latih.testing.SampleFiles;

class WorkbookPartsTest {

    @Test
    void whatExcelHoldsIsTaken() {
        taken("<row><c r='A1'><v>1</v></c><c r='$XFD$1'><f>" + "1".repeat(8192) + "</f></c></row>");
        taken("<row>" + "<c/>".repeat(16_384) + "</row><row><c/></row>");
        taken("</sheetData><calcChain>" + "<c r='A1'/>".repeat(20_000) + "</calcChain><sheetData>");
    }

    @Test
    void aSmallOneThatUnpacksToAFloodIsRefused() {
        var flood = SampleFiles.workbook(" ".repeat(40 * 1024 * 1024));
        assertThat(flood.length).isLessThan(100_000);
        refused(flood);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row><c r='ZZZZZZ1'/></row>", "<row><c r='$aaaa$1'/></row>", "<row><c x:r='ZZZZZZ1' xmlns:x='x'/></row>",
        "<row><c r='&#90;ZZZ1'/></row>", "<f><row><c r='ZZZZ1'/></row></f>"})
    void aCellFarToTheRightIsRefused(String rows) {
        refused(SampleFiles.workbook(rows));
    }

    @Test
    void aRowWithoutEndIsRefused() {
        refused(SampleFiles.workbook("<row>" + "<c/>".repeat(16_385) + "</row>"));
        refused(SampleFiles.workbook("<row>" + "<c/>".repeat(10_000) + "<row>" + "<c/>".repeat(10_000) + "</row></row>"));
    }

    @Test
    void aLongFormulaIsRefused() {
        refused(SampleFiles.workbook("<row><c><f t='shared' si='0'>" + "1".repeat(8193) + "</f></c></row>"));
        refused(SampleFiles.workbook("<row><c><f>1<b/><![CDATA[" + "1".repeat(8192) + "]]></f></c></row>"));
    }

    @Test
    void whatIsNoneIsBroken() {
        var whole = SampleFiles.workbook("<row/>");
        for (var content : new byte[][] {"bukan".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(whole, whole.length / 2)}) {
            assertThatThrownBy(() -> WorkbookParts.check(content)).isInstanceOf(IOException.class);
        }
    }

    private static void taken(String rows) {
        assertThatCode(() -> WorkbookParts.check(SampleFiles.workbook(rows))).doesNotThrowAnyException();
    }

    private static void refused(byte[] workbook) {
        assertThatThrownBy(() -> WorkbookParts.check(workbook)).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo("Inspection.hugeWorkbook"));
    }
}

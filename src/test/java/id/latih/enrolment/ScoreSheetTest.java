package id.latih.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.latih.core.RuleViolation;
import id.latih.testing.SampleFiles;

class ScoreSheetTest {

    @Test
    void readsTabsAndSemicolonsWithAndWithoutNames() {
        assertThat(ScoreSheet.parse("LTH-1\t80\t90\n\nLTH-2;Siti;70,5;88"))
                .containsExactly(new ScoreLine(1, "LTH-1", "80", "90"), new ScoreLine(3, "LTH-2", "70,5", "88"));
    }

    @Test
    void passesOverTheHeadings() {
        assertThat(ScoreSheet.parse("Nomor;Tes;Wawancara\nLTH-1;80;90")).hasSize(1);
    }

    @Test
    void whatItWroteItReads() throws IOException {
        var out = new ByteArrayOutputStream();
        ScoreSheet.write(List.of("Nomor lamaran", "Nama", "Tes", "Wawancara"), List.of(new ApplicantRow(1, "LTH-1",
                "=Siti", "36.04.31.2009", ApplicationState.DOCUMENTS_PASSED, null, new BigDecimal("80.50"), null, null,
                null, null, null, null, false, 0, false)), out);
        assertThat(ScoreSheet.parse(new ByteArrayInputStream(out.toByteArray()))).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo("LTH-1");
            assertThat(new BigDecimal(line.test())).isEqualByComparingTo("80.5");
            assertThat(line.interview()).isEmpty();
        });
    }

    @Test
    void anythingElseIsRefusedWithASentence() {
        assertThatThrownBy(() -> ScoreSheet.parse(" \n ")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> workbook("<row><c r='A1'/></row>")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void whatStandsBesideOrGoesOnAndOnIsNotKept() throws IOException {
        assertThat(workbook("<row><c r='A1' t='inlineStr'><is><t>LTH-1" + "1".repeat(5000)
                + "</t></is></c><c r='C1'><f>B1+1</f><v>80.5</v></c><c r='D1'><v>70</v></c><c r='XFD1'><v>9</v></c></row>"))
                .singleElement().satisfies(line -> {
                    assertThat(line.number()).startsWith("LTH-11").hasSizeLessThan(300);
                    assertThat(line.test()).isEqualTo("80.5");
                    assertThat(line.interview()).isEqualTo("70");
                });
    }

    private static List<ScoreLine> workbook(String rows) throws IOException {
        return ScoreSheet.parse(new ByteArrayInputStream(SampleFiles.workbook(rows)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"80|80", "' 70,5 '|70.5", "100.00|100", "83.333333333333329|83.333333333333329", "80.|80",
        "-1|-1", "1000|1000"})
    void aScoreIsReadAsPeopleAndSheetsWriteIt(String text, BigDecimal score) {
        assertThat(ScoreText.parse(text)).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(score));
    }

    /** A short text, and a number of which one written out fills the memory. */
    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-99999999", "1E2", "1,000.5", "", "x", "٨٠", "9999999999"})
    void anythingElseIsNoScore(String text) {
        assertThat(ScoreText.parse(text)).isEmpty();
    }

    @Test
    void theTotalFollowsTheWeighting() {
        var test = BigDecimal.valueOf(80);
        var interview = new BigDecimal("90.5");
        assertThat(ScoreService.total(60, test, interview)).isEqualByComparingTo("84.20");
        assertThat(ScoreService.total(100, test, null)).isEqualByComparingTo("80");
        assertThat(ScoreService.total(0, null, interview)).isEqualByComparingTo("90.5");
        assertThat(ScoreService.total(60, test, null)).isNull();
        assertThat(ScoreService.total(33, new BigDecimal("66.67"), new BigDecimal("33.33"))).hasToString("44.33");
    }
}

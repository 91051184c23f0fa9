package id.latih.enrolment.ui.screening;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.Role;
import id.latih.enrolment.ApplicantRow;
import id.latih.enrolment.ApplicationState;
import id.latih.enrolment.RevertReason;
import id.latih.enrolment.ScoreSheet;
import id.latih.enrolment.ui.Clicks;
import id.latih.enrolment.ui.SidePanel;
import id.latih.limit.Limit;
import id.latih.testing.TestData;
import id.latih.testing.ViewTestBase;
import id.latih.upload.Inspection;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** Scores typed in the list, pasted, and uploaded. */
class ScoresViewTest extends ViewTestBase {

    @Autowired TestData data;
    long batch;
    long application;
    String number;

    @BeforeEach
    void somebodyPassedTheDocumentCheck() {
        var institute = data.institute();
        batch = data.batch(institute, 4, Map.of());
        application = data.application(batch, data.resident(Map.of("full_name", "Aminah")).residentId(), "DOCUMENTS_PASSED");
        number = jdbc.sql("select number from application where id = ?").param(application).query(String.class).single();
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);
        open("seleksi/" + batch);
    }

    @Test
    void aScoreIsSavedWithADecimalComma() {
        type("testScore", "82,5");
        assertThat(score("test_score")).isEqualByComparingTo("82.5");
        assertThat(score("total_score")).isNull();
    }

    @Test
    void whoseDataAreOnlyKeptHasNoFields() {
        assertThat(GridKt._getCellComponent(grid(), 0, "testScore")).isInstanceOf(ScoreField.class);
        jdbc.sql("update resident set restricted_at = utc_timestamp(6) where id = (select resident_id from application where id = ?)")
                .param(application).update();
        open("beranda");
        open("seleksi/" + batch);
        assertThat(GridKt._getCellComponent(grid(), 0, "testScore")).isInstanceOf(Span.class);
        assertThat(GridKt._getCellComponent(grid(), 0, "interviewScore")).isInstanceOf(Span.class);
    }

    @Test
    void theSecondScoreOfARowKeepsTheFirstAndGivesTheTotal() {
        var total = (Span) GridKt._getCellComponent(grid(), 0, "totalScore");
        type("testScore", "80");
        type("interviewScore", "70.5");

        assertThat(score("test_score")).isEqualByComparingTo("80");
        assertThat(score("total_score")).isEqualByComparingTo("76.2");
        assertThat(total.getText()).isEqualTo("76,2");
    }

    @Test
    void anImpossibleScoreIsRefusedBesideTheFieldAndStaysTyped() {
        var field = type("testScore", "101");
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Nilai 101 di luar 0 sampai 100.");
        assertThat(field.getValue()).isEqualTo("101");

        var word = type("interviewScore", "baik");
        assertThat(word.getErrorMessage()).isEqualTo("“baik” bukan angka.");
        assertThat(score("test_score")).isNull();
    }

    @Test
    void aScoreOnAChangedApplicationIsRefusedAndStaysTyped() {
        var field = (ScoreField) GridKt._getCellComponent(grid(), 0, "testScore");
        jdbc.sql("update application set version = version + 1 where id = ?").param(application).update();
        Clicks.type(field, "80");

        assertThat(field.getErrorMessage()).contains("Orang lain baru saja mengubah");
        assertThat(field.getValue()).isEqualTo("80");
        assertThat(score("test_score")).isNull();
    }

    @Test
    void anEmptyFieldTakesTheScoreBack() {
        type("testScore", "80");
        type("testScore", "");
        assertThat(score("test_score")).isNull();
    }

    @Test
    void onlyThoseWhoPassedHaveFields() {
        data.application(batch, data.resident().residentId(), "SUBMITTED");
        open("seleksi/" + batch + "?status=to-check");
        assertThat(GridKt._getCellComponent(grid(), 0, "testScore")).isNotInstanceOf(ScoreField.class);
    }

    @Test
    void whatIsPastedIsShownFirstAndThenSaved() {
        Clicks.click("Tempel atau unggah nilai");
        paste(number + "\tAminah\t90\t80\nLTH-0\tSiapa\t1\t1\n" + number + "\tLagi\t1\t1");

        assertThat(score("test_score")).isNull();
        assertThat(Clicks.screen()).contains("1 baris akan mengubah nilai, 2 baris tidak dapat dipakai");
        var dryRun = _get(ScoreDryRun.class);
        assertThat(Clicks.words(dryRun)).contains("dilewati");
        Clicks.clickInDialog("Simpan 1 perubahan");

        assertThat(score("test_score")).isEqualByComparingTo("90");
        assertThat(Clicks.messages()).contains("Nilai 1 pelamar tersimpan.");
    }

    @Test
    void theOpenPanelKnowsAScoreTypedBesideIt() {
        open("seleksi/" + batch + "?lamaran=" + application);
        var button = _get(Button.class, reopen -> reopen.withText("Buka lagi"));
        Clicks.type(_get((Component) GridKt._getCellComponent(grid(), 0, "card"), ScoreField.class,
                field -> field.withClasses("score-test")), "83");

        assertThat(score("test_score")).isEqualByComparingTo("83");
        assertThat(Clicks.words(_get(SidePanel.class))).contains("83");
        assertThat(_get(Button.class, reopen -> reopen.withText("Buka lagi"))).as("pressed while the score is saved").isSameAs(button);
        reopen();
    }

    @Test
    void theOpenPanelKnowsAScoreThatWasPasted() {
        open("seleksi/" + batch + "?lamaran=" + application);
        Clicks.click("Tempel atau unggah nilai");
        paste(number + "\tAminah\t91\t80");
        Clicks.clickInDialog("Simpan 1 perubahan");

        assertThat(Clicks.words(_get(SidePanel.class))).contains("91");
        reopen();
    }

    private void reopen() {
        Clicks.click("Buka lagi");
        @SuppressWarnings("unchecked")
        Select<RevertReason> reason = _find(Select.class).getLast();
        reason.setValue(RevertReason.CLERICAL_ERROR);
        Clicks.clickInDialog("Buka lagi");
        assertThat(data.state(application)).isEqualTo("SUBMITTED");
    }

    @Test
    void aPasteWithoutRowsIsExplained() {
        Clicks.click("Tempel atau unggah nilai");
        paste("");
        assertThat(Clicks.screen()).contains("Tidak ada baris nilai di dalamnya.");
    }

    @Test
    void theFilledSheetIsUploaded() throws IOException {
        var row = new ApplicantRow(application, number, "Aminah", "36.04.31.2009", ApplicationState.DOCUMENTS_PASSED, null,
                new BigDecimal("77.5"), new BigDecimal("60"), null, null, null, null, null, false, 0, false);
        var out = new ByteArrayOutputStream();
        ScoreSheet.write(List.of("Nomor", "Nama", "Tes", "Wawancara"), List.of(row), out);
        Clicks.click("Tempel atau unggah nilai");
        UploadKt._upload(_get(Upload.class), "nilai.xlsx", out.toByteArray());
        Clicks.clickInDialog("Simpan 1 perubahan");

        assertThat(score("test_score")).isEqualByComparingTo("77.5");
        assertThat(score("interview_score")).isEqualByComparingTo("60");
    }

    @Test
    void aFileThatIsNoWorkbookIsExplained() {
        Clicks.click("Tempel atau unggah nilai");
        UploadKt._upload(_get(Upload.class), "nilai.xlsx", "bukan".getBytes(StandardCharsets.UTF_8));
        assertThat(Clicks.screen()).contains("bukan lembar kerja Excel");
    }

    @Test
    void aRefusedFileTakesNothingThatWasTyped() {
        Clicks.click("Tempel atau unggah nilai");
        var pasted = _get(TextArea.class, field -> field.withLabel("Tempel di sini"));
        pasted.setValue(number + "\t90\t80");
        UploadKt._upload(_get(Upload.class), "nilai.xlsx", new byte[Inspection.MAX_WORKBOOK_BYTES + 1]);
        assertThat(Clicks.screen()).contains("lebih besar dari 1 MB");
        assertThat(pasted.getValue()).isEqualTo(number + "\t90\t80");

        for (var i = 1; i < Limit.UPLOAD.atOnce(); i++) {
            UploadKt._upload(_get(Upload.class), "nilai.xlsx", new byte[0]);
        }
        assertThat(Clicks.screen()).contains("Berkas ini kosong");
        UploadKt._upload(_get(Upload.class), "nilai.xlsx", new byte[0]);
        assertThat(Clicks.screen()).contains("Terlalu sering");
        Clicks.click("Periksa dulu");
        Clicks.clickInDialog("Simpan 1 perubahan");
        assertThat(score("test_score")).isEqualByComparingTo("90");
    }

    private static void paste(String text) {
        _get(TextArea.class, field -> field.withLabel("Tempel di sini")).setValue(text);
        Clicks.click("Periksa dulu");
    }

    private static ScreeningGrid grid() {
        return _get(ScreeningGrid.class);
    }

    private static ScoreField type(String column, String value) {
        var field = (ScoreField) GridKt._getCellComponent(grid(), 0, column);
        Clicks.type(field, value);
        return field;
    }

    private BigDecimal score(String column) {
        return jdbc.sql("select " + column + " from application where id = ?").param(application)
                .query((row, i) -> row.getBigDecimal(1)).list().getFirst();
    }
}

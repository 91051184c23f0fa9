package id.latih.enrolment.ui.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.Role;
import id.latih.enrolment.ApplicantRow;
import id.latih.enrolment.RefusalReason;
import id.latih.enrolment.RevertReason;
import id.latih.enrolment.ui.Clicks;
import id.latih.enrolment.ui.SidePanel;
import id.latih.testing.TestData;
import id.latih.testing.ViewTestBase;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ScreeningViewTest extends ViewTestBase {

    @Autowired TestData data;
    @Autowired Clock clock;
    long institute;
    long batch;
    long first;
    long second;

    @BeforeEach
    void twoApplications() {
        institute = data.institute();
        batch = data.batch(institute, 4, Map.of("documents", "KTP", "questions", ""));
        first = data.application(batch, data.resident(Map.of("full_name", "Aminah")).residentId(), "SUBMITTED");
        second = data.application(batch, data.resident(Map.of("full_name", "Budi", "nik_warnings", "SEX_DIFFERS"))
                .residentId(), "SUBMITTED");
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);
    }

    @Test
    void listsTheApplicantsWithVillageAndState() {
        data.application(batch, data.resident().residentId(), "DRAFT");
        open("seleksi/" + batch);

        assertThat(rows()).extracting(ApplicantRow::id).containsExactly(first, second);
        assertThat(GridKt._getFormattedRow(grid(), 0).toString()).contains("Cikolelet, Kec. Cinangka");
        assertThat(Clicks.screen()).contains("Perlu diperiksa");
    }

    @Test
    void theAddressFiltersSearchesAndSorts() {
        data.application(batch, data.resident(Map.of("full_name", "Citra")).residentId(), "NOT_SELECTED");

        open("seleksi/" + batch + "?status=to-check&urut=-fullName");
        assertThat(rows()).extracting(ApplicantRow::fullName).containsExactly("Budi", "Aminah");

        open("seleksi/" + batch);
        _setValue(_get(TextField.class), "citr");
        open(address());
        assertThat(rows()).extracting(ApplicantRow::fullName).containsExactly("Citra");
    }

    @Test
    void theAddressOpensAnApplicantsPanel() {
        open("seleksi/" + batch + "?lamaran=" + second);

        var panel = Clicks.words(_get(SidePanel.class));
        assertThat(panel).contains("Budi", "Usia minimal 17 tahun", "Jenis kelamin yang diisi berbeda",
                "Ini bukan alasan untuk menolak", "KTP diminta, tetapi tidak ada");
    }

    @Test
    void aNumberIsMaskedUntilSomebodyAsksAndWhoAskedIsWrittenDown() {
        var person = data.resident(Map.of("nik", "3604310105990079"));
        var application = data.application(batch, person.residentId(), "SUBMITTED");
        open("seleksi/" + batch + "?lamaran=" + application);
        assertThat(Clicks.words(_get(SidePanel.class))).contains("3604••••••••0079").doesNotContain("3604310105990079");
        assertThat(shown(person.residentId())).isZero();

        Clicks.click("Tampilkan NIK");
        assertThat(Clicks.words(_get(SidePanel.class))).contains("3604310105990079");
        assertThat(shown(person.residentId())).isEqualTo(1);

        Clicks.click("Sembunyikan NIK");
        assertThat(Clicks.words(_get(SidePanel.class))).doesNotContain("3604310105990079");
        open("seleksi/" + batch + "?lamaran=" + application);
        assertThat(Clicks.words(_get(SidePanel.class))).doesNotContain("3604310105990079");
        assertThat(shown(person.residentId())).isEqualTo(1);
    }

    private int shown(long residentId) {
        return jdbc.sql("select count(*) from audit_entry where action = 'NIK_SHOWN' and subject_id = ?")
                .param(String.valueOf(residentId)).query(Integer.class).single();
    }

    @Test
    void passingGoesOnToTheNextWhoWaits() {
        open("seleksi/" + batch + "?lamaran=" + first);

        Clicks.click("Lolos berkas");

        assertThat(data.state(first)).isEqualTo("DOCUMENTS_PASSED");
        assertThat(Clicks.messages()).contains("Berkas Aminah lolos.");
        assertThat(Clicks.words(_get(SidePanel.class))).contains("Budi");
    }

    @Test
    void theNextIsWhoFollowsInTheListAndThenTheFirst() {
        data.application(batch, data.resident(Map.of("full_name", "Citra")).residentId(), "SUBMITTED");
        open("seleksi/" + batch + "?lamaran=" + second);

        Clicks.click("Lolos berkas");
        assertThat(Clicks.words(_get(SidePanel.class))).contains("Citra");

        Clicks.click("Lolos berkas");
        assertThat(Clicks.words(_get(SidePanel.class))).contains("Aminah");
    }

    @Test
    void goesPastThoseWithWhomNothingCanBeDone() {
        jdbc.sql("update resident set restricted_at = utc_timestamp(6) where id = (select resident_id from application where id = ?)")
                .param(second).update();
        data.application(batch, data.resident(Map.of("full_name", "Citra")).residentId(), "SUBMITTED");
        open("seleksi/" + batch + "?lamaran=" + first);

        Clicks.click("Lolos berkas");
        assertThat(Clicks.words(_get(SidePanel.class))).contains("Citra");

        Clicks.click("Lolos berkas");
        assertThat(Clicks.messages()).contains("Semua lamaran sudah diperiksa.");
        assertThat(Clicks.words(_get(SidePanel.class))).contains("Citra");
    }

    @Test
    void theLastOneStaysOpenAndAllIsSaidToBeChecked() {
        jdbc.sql("update application set state = 'DOCUMENTS_PASSED' where id = ?").param(second).update();
        open("seleksi/" + batch + "?lamaran=" + first);

        Clicks.click("Lolos berkas");

        assertThat(Clicks.messages()).contains("Semua lamaran sudah diperiksa.");
        assertThat(Clicks.words(_get(SidePanel.class))).contains("Aminah", "Lolos administrasi");
    }

    @Test
    void aCorrectionIsAskedForWithATemplateThatCanBeChanged() {
        open("seleksi/" + batch + "?lamaran=" + first);
        Clicks.click("Minta perbaikan");

        @SuppressWarnings("unchecked")
        Select<CorrectionTemplate> template = _find(Select.class).getLast();
        template.setValue(CorrectionTemplate.KTP_UNREADABLE);
        var request = _get(TextArea.class, field -> field.withLabel("Yang harus diperbaiki"));
        assertThat(request.getValue()).startsWith("Foto KTP tidak terbaca.");
        request.setValue(request.getValue() + "\nTerima kasih.");
        Clicks.clickInDialog("Kirim permintaan");

        assertThat(data.state(first)).isEqualTo("CORRECTION_REQUESTED");
        assertThat(jdbc.sql("select correction_request from application where id = ?").param(first)
                .query(String.class).single()).endsWith("\nTerima kasih.");
    }

    @Test
    void anEmptyRequestIsRefusedBesideTheField() {
        open("seleksi/" + batch + "?lamaran=" + first);
        Clicks.click("Minta perbaikan");
        Clicks.clickInDialog("Kirim permintaan");

        var request = _get(TextArea.class, field -> field.withLabel("Yang harus diperbaiki"));
        assertThat(request.isInvalid()).isTrue();
        assertThat(request.getErrorMessage()).contains("Tulis apa yang harus diperbaiki");
        assertThat(data.state(first)).isEqualTo("SUBMITTED");
    }

    @Test
    void whatWasTypedStaysWhenSomebodyElseWasFaster() {
        open("seleksi/" + batch + "?lamaran=" + first);
        Clicks.click("Minta perbaikan");
        jdbc.sql("update application set version = version + 1 where id = ?").param(first).update();
        var request = _get(TextArea.class, field -> field.withLabel("Yang harus diperbaiki"));
        request.setValue("Unggah lagi ijazah.");
        Clicks.clickInDialog("Kirim permintaan");

        assertThat(request.getErrorMessage()).contains("Orang lain baru saja mengubah");
        assertThat(request.getValue()).isEqualTo("Unggah lagi ijazah.");
    }

    @Test
    void aStepOnAStaleApplicationSaysSoAndShowsItAnew() {
        open("seleksi/" + batch + "?lamaran=" + first);
        jdbc.sql("update application set state = 'DOCUMENTS_PASSED', version = version + 1 where id = ?").param(first).update();

        Clicks.click("Lolos berkas");

        assertThat(Clicks.messages()).contains("Orang lain baru saja mengubah");
        assertThat(Clicks.offers("Lolos berkas")).isFalse();
    }

    @Test
    void aRefusalNeedsACodedReason() {
        open("seleksi/" + batch + "?lamaran=" + first);
        Clicks.click("Tolak");
        @SuppressWarnings("unchecked")
        Select<RefusalReason> reason = _find(Select.class).getLast();
        Clicks.clickInDialog("Tolak");
        assertThat(reason.isInvalid()).isTrue();

        reason.setValue(RefusalReason.DOCUMENTS_INVALID);
        Clicks.clickInDialog("Tolak");

        assertThat(data.state(first)).isEqualTo("NOT_SELECTED");
        assertThat(jdbc.sql("select reason_code from application where id = ?").param(first)
                .query(String.class).single()).isEqualTo("DOCUMENTS_INVALID");
    }

    @Test
    void anOwnDecisionIsOpenedAgainWithAReason() {
        var passed = data.application(batch, data.resident().residentId(), "DOCUMENTS_PASSED");
        open("seleksi/" + batch + "?lamaran=" + passed);
        Clicks.click("Buka lagi");
        @SuppressWarnings("unchecked")
        Select<RevertReason> reason = _find(Select.class).getLast();
        reason.setValue(RevertReason.CLERICAL_ERROR);
        Clicks.clickInDialog("Buka lagi");

        assertThat(data.state(passed)).isEqualTo("SUBMITTED");
        assertThat(Clicks.words(_get(SidePanel.class))).contains("Pemeriksaan berkas dibuka lagi", "Salah pilih atau salah ketik");
    }

    @Test
    void whatTheApproverDecidedIsNotOpenedAgain() {
        var refused = data.application(batch, data.resident().residentId(), "NOT_SELECTED", Map.of("proposed_as", "SEAT"));
        open("seleksi/" + batch + "?lamaran=" + refused);
        assertThat(Clicks.offers("Buka lagi")).isFalse();
    }

    @Test
    void nobodyIsOfferedToOpenAgainWhatBeganOrWasCancelled() {
        var today = LocalDate.now(clock);
        for (Map<String, Object> over : List.<Map<String, Object>>of(Map.of("state", "CANCELLED"),
                Map.of("announced_on", today.minusDays(1), "starts_on", today))) {
            var gone = data.batch(institute, 4, over);
            var refused = data.application(gone, data.resident().residentId(), "NOT_SELECTED");
            open("seleksi/" + gone + "?lamaran=" + refused);
            assertThat(Clicks.words(_get(SidePanel.class))).contains("Tidak lolos");
            assertThat(Clicks.offers("Buka lagi")).isFalse();
        }
    }

    @Test
    void theArrowsGoThroughTheListAsItIsSorted() {
        open("seleksi/" + batch + "?urut=-fullName&lamaran=" + second);
        Clicks.next();
        assertThat(Clicks.words(_get(SidePanel.class))).contains("Aminah");
        Clicks.close();
        _assertNone(SidePanel.class);
    }

    @Test
    void anotherInstitutesBatchOrApplicationIsRefused() {
        var foreignBatch = data.batch(data.institute(), 4, Map.of());
        var foreign = data.application(foreignBatch, data.resident().residentId(), "SUBMITTED");
        assertRefused("seleksi/" + foreignBatch);
        assertRefused("seleksi/" + batch + "?lamaran=" + foreign);
    }

    @Test
    void anUnknownBatchOrApplicationIsNotFound() {
        open("seleksi/999999999");
        assertShown("MissingView");
        open("seleksi/" + batch + "?lamaran=999999999");
        assertShown("MissingView");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "INSTITUTE_STAFF")
    void otherRolesAreRefused(Role role) {
        signIn(role);
        assertRefused("seleksi/" + batch);
    }

    private static ScreeningGrid grid() {
        return _get(ScreeningGrid.class);
    }

    private static List<ApplicantRow> rows() {
        return GridKt._findAll(grid());
    }
}

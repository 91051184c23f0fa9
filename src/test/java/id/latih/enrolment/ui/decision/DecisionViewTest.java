package id.latih.enrolment.ui.decision;

import java.util.List;
import java.util.Map;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
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

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

class DecisionViewTest extends ViewTestBase {

    @Autowired TestData data;
    long batch;
    long first;
    long second;
    long third;
    TestData.Person person;

    @BeforeEach
    void threeProposedForOneSeatAndOneReserve() {
        batch = data.batch(data.institute(), 1, Map.of("reserves", 1));
        person = data.resident(Map.of("full_name", "Aminah", "kk", "3604310101010001"));
        second = proposed(data.resident(Map.of("full_name", "Budi")), "RESERVE", 2);
        first = proposed(person, "SEAT", 1);
        third = proposed(data.resident(Map.of("full_name", "Citra")), "NONE", 3);
        signIn(Role.APPROVER);
    }

    private long proposed(TestData.Person applicant, String as, int rank) {
        return data.application(batch, applicant.residentId(), "PROPOSED",
                Map.of("proposed_as", as, "rank_no", rank, "test_score", 80, "interview_score", 80, "total_score", 80));
    }

    @Test
    void listsByRankWithTheSeatsOnTop() {
        open("keputusan/" + batch);

        assertThat(rows()).extracting(ApplicantRow::fullName).containsExactly("Aminah", "Budi", "Citra");
        assertThat(Clicks.words(_get(SeatSummary.class))).contains("0/1", "kuota terisi", "3", "menunggu keputusan");
    }

    @Test
    void thePanelShowsWhatThePersonAndTheFamilyHaveElsewhere() {
        var elsewhere = data.batch(data.institute(), 2, Map.of("name", "Angkatan Lain"));
        data.application(elsewhere, person.residentId(), "REREGISTERED");
        var sister = data.resident(Map.of("full_name", "Dewi", "kk", "3604310101010001"));
        data.application(elsewhere, sister.residentId(), "SUBMITTED");

        open("keputusan/" + batch + "?lamaran=" + first);

        assertThat(Clicks.words(_get(SidePanel.class))).contains("Angkatan Lain", "Daftar ulang", "Dewi",
                "Pelamar sudah mendapat tempat di pelatihan lain");
    }

    @Test
    void approvingCountsTheSeatAndGoesOn() {
        open("keputusan/" + batch + "?lamaran=" + first);
        Clicks.click("Setujui");

        assertThat(data.state(first)).isEqualTo("APPROVED");
        assertThat(Clicks.words(_get(SeatSummary.class))).contains("1/1");
        assertThat(Clicks.words(_get(SidePanel.class))).contains("Budi");
    }

    @Test
    void theNextIsWhoFollowsInTheListAndThenTheFirst() {
        open("keputusan/" + batch + "?lamaran=" + second);

        Clicks.click("Cadangan");
        assertThat(Clicks.words(_get(SidePanel.class))).contains("Citra");

        Clicks.click("Setujui");
        assertThat(Clicks.words(_get(SidePanel.class))).contains("Aminah");
    }

    @Test
    void neverBeyondTheSeats() {
        data.application(batch, data.resident().residentId(), "APPROVED", Map.of("proposed_as", "SEAT"));
        open("keputusan/" + batch + "?lamaran=" + first);
        Clicks.click("Setujui");

        assertThat(data.state(first)).isEqualTo("PROPOSED");
        assertThat(Clicks.messages()).contains("Semua 1 kuota sudah terisi.");
    }

    @Test
    void puttingOnTheWaitingList() {
        open("keputusan/" + batch + "?lamaran=" + second);
        Clicks.click("Cadangan");
        assertThat(data.state(second)).isEqualTo("RESERVE");
    }

    @Test
    void refusingNeedsACodedReason() {
        open("keputusan/" + batch + "?lamaran=" + third);
        Clicks.click("Tolak");
        reason(RefusalReason.SCORE_TOO_LOW);
        Clicks.clickInDialog("Tolak");
        assertThat(data.state(third)).isEqualTo("NOT_SELECTED");
    }

    @Test
    void aDecisionIsTakenBackWithAReason() {
        open("keputusan/" + batch + "?lamaran=" + first);
        Clicks.click("Setujui");
        takeBack(first);

        assertThat(data.state(first)).isEqualTo("PROPOSED");
        assertThat(Clicks.words(_get(SeatSummary.class))).contains("0/1");
    }

    /** Such as after a decision was taken back and made anew: nobody gave that seat back. */
    @Test
    void aSeatLeftFreeWhileOthersWaitIsSaid() {
        open("keputusan/" + batch + "?lamaran=" + second);
        Clicks.click("Cadangan");
        open("keputusan/" + batch + "?lamaran=" + third);
        Clicks.click("Setujui");
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("warning-box"))).as("the seat is taken").isEmpty();

        takeBack(third);
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("warning-box"))).as("two are still to decide").isEmpty();

        for (var refused : List.of(first, third)) {
            open("keputusan/" + batch + "?lamaran=" + refused);
            Clicks.click("Tolak");
            reason(RefusalReason.SCORE_TOO_LOW);
            Clicks.clickInDialog("Tolak");
        }
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("warning-box")).getText())
                .isEqualTo("1 kursi kosong, sedangkan 1 orang di daftar cadangan bisa menempatinya. "
                        + "Setujui menurut urutan cadangan supaya kursinya terpakai.");

        jdbc.sql("update resident r join application a on a.resident_id = r.id set r.restricted_at = utc_timestamp() where a.id = ?")
                .param(second).update();
        open("keputusan/" + batch + "?lamaran=" + first);
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("warning-box"))).as("nobody can take it").isEmpty();
    }

    @Test
    void inACancelledBatchNothingIsTakenBack() {
        var cancelled = data.batch(data.institute(), 1, Map.of("state", "CANCELLED"));
        var refused = data.application(cancelled, data.resident().residentId(), "NOT_SELECTED", Map.of("proposed_as", "SEAT"));
        open("keputusan/" + cancelled + "?lamaran=" + refused);
        assertThat(Clicks.words(_get(SidePanel.class))).contains("Tidak lolos");
        assertThat(Clicks.offers("Batalkan keputusan")).isFalse();
    }

    @Test
    void theRankOnTheWaitingListChangesWithAReason() {
        jdbc.sql("update batch set reserves = 2 where id = ?").param(batch).update();
        jdbc.sql("update application set state = 'RESERVE', reserve_rank = rank_no - 1 where id in (?, ?)").params(second, third).update();
        open("keputusan/" + batch + "?lamaran=" + third);
        Clicks.click("Ubah urutan cadangan");
        var rank = _get(IntegerField.class);
        reason(RevertReason.OBJECTION_UPHELD);
        rank.setValue(5);
        Clicks.clickInDialog("Ubah urutan");
        assertThat(rank.getErrorMessage()).isEqualTo("Urutan harus antara 1 dan 2.");

        rank.setValue(1);
        Clicks.clickInDialog("Ubah urutan");
        assertThat(jdbc.sql("select reserve_rank from application where id = ?").param(third).query(Integer.class).single()).isOne();
    }

    @Test
    void theTickedAreApprovedByRankAndTheRestIsExplained() {
        open("keputusan/" + batch);
        GridKt._select(grid(), row("Budi"));
        grid().asMultiSelect().select(row("Aminah"), row("Budi"));
        Clicks.click("Setujui yang dipilih");
        Clicks.confirm();

        assertThat(data.state(first)).isEqualTo("APPROVED");
        assertThat(data.state(second)).isEqualTo("PROPOSED");
        assertThat(Clicks.screen()).contains("1 pelamar disetujui.", "Budi: Semua 1 kuota sudah terisi.");
    }

    @Test
    void theTickedAreRefusedWithOneReason() {
        open("keputusan/" + batch);
        grid().asMultiSelect().select(row("Budi"), row("Citra"));
        Clicks.click("Tolak yang dipilih");
        reason(RefusalReason.SEATS_FULL);
        Clicks.clickInDialog("Tolak yang dipilih");

        assertThat(data.count(batch, "NOT_SELECTED")).isEqualTo(2);
        assertThat(Clicks.messages()).contains("2 pelamar tidak lolos.");
    }

    @Test
    void allAreDecidedAsProposed() {
        open("keputusan/" + batch);
        Clicks.click("Putuskan semua sesuai usulan");
        Clicks.confirm();

        assertThat(data.state(first)).isEqualTo("APPROVED");
        assertThat(data.state(second)).isEqualTo("RESERVE");
        assertThat(data.state(third)).isEqualTo("NOT_SELECTED");
        assertThat(Clicks.messages()).contains("1 disetujui, 1 cadangan, 1 tidak lolos.");
        assertThat(Clicks.offers("Putuskan semua sesuai usulan")).isFalse();
    }

    @Test
    void whatCannotBeDecidedAsProposedIsNamed() {
        data.application(data.batch(data.institute(), 2, Map.of()), person.residentId(), "REREGISTERED");
        open("keputusan/" + batch);
        Clicks.click("Putuskan semua sesuai usulan");
        Clicks.confirm();

        assertThat(data.state(first)).isEqualTo("PROPOSED");
        assertThat(Clicks.screen()).contains("Sebagian belum diputuskan", "sudah mendapat tempat di pelatihan lain");
    }

    @Test
    void anApplicationOfAnotherBatchIsNotFoundHere() {
        var other = data.application(data.batch(data.institute(), 2, Map.of()), data.resident().residentId(), "PROPOSED");
        open("keputusan/" + batch + "?lamaran=" + other);
        assertShown("MissingView");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVER")
    void otherRolesAreRefused(Role role) {
        signIn(role);
        assertRefused("keputusan/" + batch);
    }

    private void takeBack(long application) {
        open("keputusan/" + batch + "?lamaran=" + application);
        Clicks.click("Batalkan keputusan");
        reason(RevertReason.CLERICAL_ERROR);
        Clicks.clickInDialog("Batalkan keputusan");
    }

    private static <R> void reason(R reason) {
        @SuppressWarnings("unchecked")
        Select<R> select = _find(Select.class).getLast();
        select.setValue(reason);
    }

    private static DecisionGrid grid() {
        return _get(DecisionGrid.class);
    }

    private static List<ApplicantRow> rows() {
        return GridKt._findAll(grid());
    }

    private static ApplicantRow row(String name) {
        return rows().stream().filter(row -> row.fullName().equals(name)).findFirst().orElseThrow();
    }
}

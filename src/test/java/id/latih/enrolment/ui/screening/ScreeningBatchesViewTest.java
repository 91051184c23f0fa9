package id.latih.enrolment.ui.screening;

import java.util.List;
import java.util.Map;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.Role;
import id.latih.enrolment.BatchWork;
import id.latih.enrolment.ui.BatchWorkGrid;
import id.latih.enrolment.ui.Clicks;
import id.latih.testing.TestData;
import id.latih.testing.ViewTestBase;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ScreeningBatchesViewTest extends ViewTestBase {

    @Autowired TestData data;
    long institute;
    long batch;

    @BeforeEach
    void aBatchWithAnApplicationToCheck() {
        institute = data.institute();
        batch = data.batch(institute, 4, Map.of());
        data.application(batch, data.resident().residentId(), "SUBMITTED");
        data.batch(institute, 4, Map.of("state", "DRAFT"));
    }

    @Test
    void showsThePublishedBatchesOfTheOwnInstituteWithWhatWaits() {
        var quiet = data.batch(institute, 4, Map.of());
        var foreign = data.batch(data.institute(), 4, Map.of());
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);

        open("seleksi");

        assertThat(heading()).isEqualTo("Seleksi");
        assertThat(rows()).extracting(BatchWork::batchId).containsExactlyInAnyOrder(batch, quiet).doesNotContain(foreign);
        assertThat(rows()).filteredOn(work -> work.batchId() == batch).singleElement()
                .extracting(BatchWork::submitted).isEqualTo(1L);
    }

    @Test
    void theAddressLeavesOutTheQuietOnes() {
        data.batch(institute, 4, Map.of());
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);

        open("seleksi?menunggu=1");

        assertThat(rows()).extracting(BatchWork::batchId).containsExactly(batch);
    }

    @Test
    void theAddressSearches() {
        data.batch(institute, 4, Map.of("name", "Angkatan Kopi"));
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);

        open("seleksi");
        _setValue(_get(TextField.class), "kopi");
        open(address());

        assertThat(rows()).extracting(BatchWork::batch).containsExactly("Angkatan Kopi");
    }

    @Test
    void homeSaysHowManyWaitAndLeadsThere() {
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);

        open("beranda");

        assertThat(Clicks.screen()).contains("1 lamaran perlu diperiksa di Program");
    }

    @Test
    void homeOffersToProposeWhenAllIsChecked() {
        jdbc.sql("update application set state = 'DOCUMENTS_PASSED' where batch_id = ?").param(batch).update();
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);

        open("beranda");

        assertThat(Clicks.screen()).contains("1 pelamar siap diusulkan di Program");
    }

    @Test
    void homeWaitsForNobodyWhoseDataAreKeptOnly() {
        data.application(batch, data.resident().residentId(), "DOCUMENTS_PASSED");
        jdbc.sql("update resident set restricted_at = utc_timestamp(6) where id in"
                + " (select resident_id from application where batch_id = ? and state = 'SUBMITTED')").param(batch).update();
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);

        open("beranda");

        assertThat(Clicks.screen()).contains("1 pelamar siap diusulkan di Program").doesNotContain("perlu diperiksa");
    }

    @Test
    void homeOfStaffWithoutAVerifiedInstituteStaysQuiet() {
        signIn(Role.INSTITUTE_STAFF);

        open("beranda");

        assertShown("HomeView");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "INSTITUTE_STAFF")
    void otherRolesAreRefused(Role role) {
        signIn(role);
        assertRefused("seleksi");
    }

    @Test
    void aVisitorSignsInFirst() {
        assertSignInFirst("seleksi");
    }

    private static List<BatchWork> rows() {
        return GridKt._findAll(_get(BatchWorkGrid.class));
    }
}

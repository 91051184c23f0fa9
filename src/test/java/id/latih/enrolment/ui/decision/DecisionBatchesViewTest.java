package id.latih.enrolment.ui.decision;

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

class DecisionBatchesViewTest extends ViewTestBase {

    @Autowired TestData data;
    long proposed;
    long quiet;

    @BeforeEach
    void proposalsOfTwoInstitutes() {
        proposed = data.batch(data.institute(), 4, Map.of("name", "Angkatan Usul"));
        data.application(proposed, data.resident().residentId(), "PROPOSED", Map.of("proposed_as", "SEAT", "rank_no", 1));
        quiet = data.batch(data.institute(), 4, Map.of("name", "Angkatan Sepi"));
    }

    @Test
    void showsTheProposalsOfAllInstitutesThatWait() {
        signIn(Role.APPROVER);
        open("keputusan");
        assertThat(heading()).isEqualTo("Keputusan");
        assertThat(rows()).extracting(BatchWork::batchId).contains(proposed).doesNotContain(quiet);
    }

    @Test
    void theAddressShowsAllAndSearches() {
        signIn(Role.APPROVER);
        open("keputusan?semua=1");
        _setValue(_get(TextField.class), "sepi");
        open(address());
        assertThat(rows()).extracting(BatchWork::batchId).contains(quiet).doesNotContain(proposed);
    }

    @Test
    void homeSaysThatProposalsWait() {
        signIn(Role.APPROVER);
        open("beranda");
        assertThat(Clicks.screen()).containsPattern("\\d+ (usulan|pelamar) menunggu keputusan");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "APPROVER")
    void otherRolesAreRefused(Role role) {
        signIn(role);
        assertRefused("keputusan");
    }

    private static List<BatchWork> rows() {
        return GridKt._findAll(_get(BatchWorkGrid.class));
    }
}

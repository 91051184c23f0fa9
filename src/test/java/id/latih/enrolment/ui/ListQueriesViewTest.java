package id.latih.enrolment.ui;

import java.util.Map;

import com.github.mvysny.kaributesting.v10.GridKt;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.Role;
import id.latih.testing.TestData;
import id.latih.testing.ViewTestBase;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** The lists ask the database the same number of questions, however many stand in them. */
class ListQueriesViewTest extends ViewTestBase {

    private static final int FEW = 5;
    private static final int MANY = 50;

    @Autowired TestData data;
    @Autowired EntityManagerFactory factory;
    long institute;

    @BeforeEach
    void count() {
        institute = data.institute();
        factory.unwrap(SessionFactory.class).getStatistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void stopCounting() {
        factory.unwrap(SessionFactory.class).getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void theWorkListOfStaff() {
        var few = batch("DOCUMENTS_PASSED", FEW);
        var many = batch("DOCUMENTS_PASSED", MANY);
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);
        open("seleksi/" + few);

        assertThat(statements("seleksi/" + many, MANY)).isEqualTo(statements("seleksi/" + few, FEW));
    }

    @Test
    void theListOfTheApprover() {
        var few = batch("PROPOSED", FEW);
        var many = batch("PROPOSED", MANY);
        signIn(Role.APPROVER);
        open("keputusan/" + few);

        assertThat(statements("keputusan/" + many, MANY)).isEqualTo(statements("keputusan/" + few, FEW));
    }

    private long batch(String state, int applicants) {
        var batch = data.batch(institute, 4, Map.of());
        for (int i = 0; i < applicants; i++) {
            data.application(batch, data.resident().residentId(), state, Map.of("rank_no", i + 1));
        }
        return batch;
    }

    /** What opening the page and drawing every cell of every row costs. */
    private long statements(String address, int rows) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        open("beranda");
        var before = statistics.getPrepareStatementCount();
        open(address);
        var grid = _get(ApplicantGrid.class);
        var shown = GridKt._findAll(grid);
        assertThat(shown).hasSize(rows);
        shown.forEach(row -> GridKt._getFormattedRow(grid, row));
        return statistics.getPrepareStatementCount() - before;
    }
}

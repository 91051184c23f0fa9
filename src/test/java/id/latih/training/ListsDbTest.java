package id.latih.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.core.Role;
import id.latih.institute.InstituteVerification;
import id.latih.testing.DbTest;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

/** Lists take the same number of statements whatever their length, and filter and sort as they say. */
@DbTest
class ListsDbTest {

    private static final PageRequest PAGE = PageRequest.of(0, 50);

    @Autowired
    private BatchService batches;
    @Autowired
    private ProgrammeService programmes;
    @Autowired
    private PublishingService publishing;
    @Autowired
    private VocationService vocations;
    @Autowired
    private InstituteVerification institutes;
    @Autowired
    private TestData data;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private EntityManagerFactory factory;
    private long institute;

    @BeforeEach
    void people() {
        institute = data.institute();
        statistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private Statistics statistics() {
        return factory.unwrap(SessionFactory.class).getStatistics();
    }

    private long statements(Supplier<?> list) {
        var before = statistics().getPrepareStatementCount();
        list.get();
        return statistics().getPrepareStatementCount() - before;
    }

    private void rows(int count) {
        for (var row = 0; row < count; row++) {
            data.batch(institute, 1, Map.of());
            data.institute();
        }
    }

    private void sameForFiveAndFifty(Supplier<?> list) {
        rows(5);
        var five = statements(list);
        rows(45);
        assertThat(statements(list)).isEqualTo(five);
    }

    @Test
    void batchesOfStaff() {
        SignIn.as(data.staff(institute), Role.INSTITUTE_STAFF);
        sameForFiveAndFifty(() -> batches.list(new BatchFilter("", null, null), PAGE));
        assertThat(batches.count(new BatchFilter("", null, null))).isEqualTo(50);
    }

    @Test
    void programmesOfStaff() {
        SignIn.as(data.staff(institute), Role.INSTITUTE_STAFF);
        sameForFiveAndFifty(() -> programmes.list(new ProgrammeFilter("", null, false), PAGE));
        assertThat(programmes.count(new ProgrammeFilter("", null, false))).isEqualTo(50);
        assertThat(programmes.count(new ProgrammeFilter("", null, true))).isZero();
    }

    @Test
    void batchesAndInstitutesOfApprovers() {
        SignIn.as(data.account(Role.APPROVER), Role.APPROVER);
        sameForFiveAndFifty(() -> publishing.list(new BatchFilter("", null, null), PAGE));
        sameForFiveAndFifty(() -> institutes.list("", null, PAGE));
    }

    @Test
    void vocationsOfAdministrators() {
        SignIn.as(data.account(Role.ADMINISTRATOR), Role.ADMINISTRATOR);
        assertThat(statements(() -> vocations.list("", PAGE))).isEqualTo(1);
        assertThat(vocations.list("welding", PAGE)).extracting(VocationRow::code).containsExactly("welding");
    }

    @Test
    void whatWaitsForAnApproverComesFirst() {
        data.batch(institute, 1, Map.of("state", "PUBLISHED"));
        var waiting = data.batch(institute, 1, Map.of("state", "SUBMITTED"));
        data.batch(institute, 1, Map.of("state", "DRAFT"));
        data.batch(institute, 1, Map.of("state", "CANCELLED"));
        SignIn.as(data.account(Role.APPROVER), Role.APPROVER);
        var rows = publishing.list(new BatchFilter("", null, institute), PAGE);
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst().id()).isEqualTo(waiting);
        assertThat(publishing.count(new BatchFilter("", BatchState.SUBMITTED, institute))).isEqualTo(1);
    }

    @Test
    void noPageOfWhatWaitsAndWhatDoesNotRepeatsOrMissesABatch() {
        var plain = data.batch(institute, 1, Map.of());
        var asked = data.batch(institute, 1, Map.of());
        var handedIn = data.batch(institute, 1, Map.of("state", "SUBMITTED"));
        var cancelled = data.batch(institute, 1, Map.of("state", "CANCELLED"));
        jdbc.sql("""
                insert into batch_change (batch_id, state, seats, reserves, starts_on, ends_on, registration_opens_on,
                  registration_closes_on, announced_on, note, requested_by, requested_at)
                select id, 'PENDING', seats, reserves, starts_on, ends_on, registration_opens_on, registration_closes_on,
                  announced_on, 'banjir', ?, utc_timestamp(6) from batch where id = ?""").params(data.staff(institute), asked).update();
        SignIn.as(data.account(Role.APPROVER), Role.APPROVER);
        for (var size = 1; size <= 4; size++) {
            var pages = new ArrayList<Long>();
            for (var page = 0; page <= 4 / size; page++) {
                publishing.list(new BatchFilter("", null, institute), PageRequest.of(page, size)).forEach(row -> pages.add(row.id()));
            }
            assertThat(pages).containsExactly(handedIn, asked, cancelled, plain);
        }
    }

    @Test
    void staffSeeTheirOwnInstitutesOnly() {
        data.batch(institute, 1, Map.of());
        SignIn.as(data.staff(data.institute()), Role.INSTITUTE_STAFF);
        assertThat(batches.list(new BatchFilter("", null, institute), PAGE)).isEmpty();
        assertThat(programmes.list(new ProgrammeFilter("", null, false), PAGE)).isEmpty();
    }
}

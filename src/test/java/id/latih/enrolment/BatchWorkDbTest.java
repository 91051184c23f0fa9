package id.latih.enrolment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.core.Role;
import id.latih.testing.DbTest;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

import static org.assertj.core.api.Assertions.assertThat;

/** What a batch in the lists of offices says is what its data say. */
@DbTest
class BatchWorkDbTest {

    @Autowired TestData data;
    @Autowired DecisionService decisions;
    @Autowired ScreeningService screening;
    @Autowired JdbcClient jdbc;

    @Test
    void eachNumberCountsWhatItSays() {
        var name = "Angkatan Hitung " + data.account(Role.APPROVER);
        var id = data.batch(data.institute(), 4, Map.of("name", name, "reserves", 3));
        for (var state : new String[] {"DRAFT", "SUBMITTED", "SUBMITTED", "CORRECTION_REQUESTED", "DOCUMENTS_PASSED", "PROPOSED", "APPROVED",
                "REREGISTERED", "NOT_SELECTED"}) {
            data.application(id, data.resident().residentId(), state);
        }
        var approver = data.account(Role.APPROVER);
        SignIn.as(approver, Role.APPROVER, () -> {
            var batch = decisions.batch(id);
            var shown = new BatchWork(id, batch.title(), name, batch.instituteName(), batch.opensOn(), batch.closesOn(),
                    batch.announcedOn(), batch.startsOn(), batch.endsOn(), 4, 3, false, 2, 1, 1, 1, 0, 2, 8);
            assertThat(decisions.batches(name, false, PageRequest.of(0, 5))).containsExactly(shown);
            assertThat(decisions.batches(name, true, PageRequest.of(0, 5))).containsExactly(shown);
            assertThat(decisions.batches(name + " lain", false, PageRequest.of(0, 5))).isEmpty();
        });
    }

    @Test
    void aDraftThatEndedWithItsBatchIsNoApplication() {
        var name = "Angkatan Draf " + data.account(Role.APPROVER);
        var id = data.batch(data.institute(), 4, Map.of("name", name));
        var draft = data.application(id, data.resident().residentId(), "CLOSED");
        jdbc.sql("update application set submitted_at = null, number = null where id = ?").param(draft).update();
        data.application(id, data.resident().residentId(), "CLOSED");
        SignIn.as(data.account(Role.APPROVER), Role.APPROVER, () -> assertThat(
                decisions.batches(name, false, PageRequest.of(0, 5))).extracting(BatchWork::applicants).containsExactly(1L));
    }

    @Test
    void nobodyWaitsForThoseWhoseDataAreKeptOnly() {
        var institute = data.institute();
        var name = "Angkatan Batas " + data.account(Role.APPROVER);
        var id = data.batch(institute, 4, Map.of("name", name, "reserves", 3));
        for (var state : new String[] {"SUBMITTED", "CORRECTION_REQUESTED", "DOCUMENTS_PASSED", "PROPOSED", "APPROVED"}) {
            data.application(id, restricted(), state);
        }
        data.application(id, restricted(), "RESERVE", Map.of("reserve_rank", 1));
        var staff = data.staff(institute);
        var approver = data.account(Role.APPROVER);
        SignIn.as(approver, Role.APPROVER, () -> {
            assertThat(decisions.batches(name, true, PageRequest.of(0, 5))).isEmpty();
            assertThat(decisions.batches(name, false, PageRequest.of(0, 5))).singleElement().satisfies(work -> {
                assertThat(List.of(work.submitted(), work.corrections(), work.documentsPassed(), work.proposed()))
                        .containsOnly(0L);
                assertThat(work.waiting()).isEqualTo(1);
                assertThat(work.seatsTaken()).isEqualTo(1);
                assertThat(work.applicants()).isEqualTo(6);
            });
        });
        SignIn.as(staff, Role.INSTITUTE_STAFF,
                () -> assertThat(screening.batches(name, true, PageRequest.of(0, 5))).isEmpty());
        data.application(id, data.resident().residentId(), "SUBMITTED");
        data.application(id, data.resident().residentId(), "PROPOSED");
        SignIn.as(approver, Role.APPROVER, () -> assertThat(decisions.batches(name, true, PageRequest.of(0, 5)))
                .extracting(BatchWork::proposed).containsExactly(1L));
        SignIn.as(staff, Role.INSTITUTE_STAFF, () -> assertThat(screening.batches(name, true, PageRequest.of(0, 5)))
                .extracting(BatchWork::submitted).containsExactly(1L));
    }

    private long restricted() {
        return data.resident(Map.of("restricted_at", LocalDateTime.of(2026, 1, 1, 0, 0))).residentId();
    }
}

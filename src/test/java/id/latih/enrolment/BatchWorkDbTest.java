package id.latih.enrolment;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

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
}

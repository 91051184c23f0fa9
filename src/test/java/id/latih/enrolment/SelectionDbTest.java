package id.latih.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.testing.DbTest;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

/** From the document check to the decision, with what each step refuses. */
@DbTest
class SelectionDbTest {

    @Autowired Cast cast;
    @Autowired TestData data;
    @Autowired ScreeningService screening;
    @Autowired ScoreService scores;
    @Autowired ProposalService proposals;
    @Autowired DecisionService decisions;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @Test
    void theSecondOfTwoStaffIsToldAndChangesNothing() {
        var scene = cast.scene(2, Map.of());
        var application = data.application(scene.batch(), data.resident().residentId(), "SUBMITTED");
        scene.asStaff(() -> screening.requestCorrection(application, 0, "Foto KTP buram"));

        assertRefused("Stale.changed", () -> scene.asStaff(() -> screening.passDocuments(application, 0)));

        assertThat(data.state(application)).isEqualTo("CORRECTION_REQUESTED");
    }

    @Test
    void aCorrectionNeedsItsRequest() {
        var scene = cast.scene(2, Map.of());
        var application = data.application(scene.batch(), data.resident().residentId(), "SUBMITTED");
        assertRefused("ScreeningService.requestMissing",
                () -> scene.asStaff(() -> screening.requestCorrection(application, 0, "  ")));
    }

    @Test
    void theDryRunShowsEveryLineAndApplyChangesOnlyTheGoodOnes() {
        var scene = cast.scene(2, Map.of());
        var first = data.application(scene.batch(), data.resident().residentId(), "DOCUMENTS_PASSED");
        var second = data.application(scene.batch(), data.resident().residentId(), "DOCUMENTS_PASSED");
        var unchecked = data.application(scene.batch(), data.resident().residentId(), "SUBMITTED");
        var lines = ScoreSheet.parse("Nomor\tTes\tWawancara\n" + number(first) + "\t80,5\t90\n"
                + number(second) + "\t101\t50\n" + number(unchecked) + "\t70\t70\n" + number(first) + "\t1\t1\n"
                + "LTH-0\t5\t5\n");

        var checks = SignIn.as(scene.staff(), Role.INSTITUTE_STAFF, () -> scores.dryRun(scene.batch(), lines));

        assertThat(checks).extracting(check -> check.problem() == null ? "" : check.problem().key())
                .containsExactly("", "ScoreService.outOfRange", "ScoreService.unknownNumber", "ScoreService.twice",
                        "ScoreService.unknownNumber");
        assertThat(total(first)).isNull();

        var changed = SignIn.as(scene.staff(), Role.INSTITUTE_STAFF, () -> scores.apply(scene.batch(), lines));

        assertThat(changed).isEqualTo(1);
        assertThat(total(first)).isEqualByComparingTo("84.30");
        assertThat(total(second)).isNull();
    }

    @Test
    void anOrderOtherThanTheRankingNeedsAReasonThatIsKept() {
        var scene = cast.scene(1, Map.of("reserves", 1));
        var best = scored(scene.batch(), 90);
        var middle = scored(scene.batch(), 80);
        var last = scored(scene.batch(), 70);

        assertRefused("ProposalService.reasonMissing",
                () -> scene.asStaff(() -> proposals.propose(scene.batch(), List.of(middle, best, last), "")));
        scene.asStaff(() -> proposals.propose(scene.batch(), List.of(middle, best, last), "Prioritas desa"));

        assertThat(jdbc.sql("select concat(from_rank, '>', to_rank, ' ', note) from application_history"
                + " where application_id = ? and event = 'PROPOSE'").param(middle).query(String.class).single())
                .isEqualTo("2>1 Prioritas desa");
        assertThat(IntStream.range(0, 3).mapToObj(i -> jdbc.sql("select proposed_as from application where id = ?")
                .param(List.of(middle, best, last).get(i)).query(String.class).single()))
                .containsExactly("SEAT", "RESERVE", "NONE");
    }

    @Test
    void noListIsProposedWhileAnApplicationIsUnchecked() {
        var scene = cast.scene(1, Map.of());
        var ready = scored(scene.batch(), 90);
        data.application(scene.batch(), data.resident().residentId(), "SUBMITTED");
        assertRefused("ProposalService.unchecked",
                () -> scene.asStaff(() -> proposals.propose(scene.batch(), List.of(ready), "")));
    }

    @Test
    void noListIsProposedThatSomebodyJoinedMeanwhile() {
        var scene = cast.scene(1, Map.of());
        var ready = scored(scene.batch(), 90);
        scored(scene.batch(), 95);
        assertRefused("ProposalService.listChanged",
                () -> scene.asStaff(() -> proposals.propose(scene.batch(), List.of(ready), "")));
    }

    @Test
    void decidingAllGivesSeatsThenReservesAndNamesWhoCannot() {
        var scene = cast.scene(2, Map.of("reserves", 1));
        var placed = data.resident();
        data.application(data.batch(data.institute(), 1, Map.of()), placed.residentId(), "TRAINEE");
        var one = proposed(scene.batch(), data.resident().residentId(), 1, "SEAT");
        var elsewhere = proposed(scene.batch(), placed.residentId(), 2, "SEAT");
        var three = proposed(scene.batch(), data.resident().residentId(), 3, "RESERVE");
        var four = proposed(scene.batch(), data.resident().residentId(), 4, "NONE");

        var summary = SignIn.as(scene.approver(), Role.APPROVER, () -> decisions.decideAllAsProposed(scene.batch()));

        assertThat(summary.approved()).isEqualTo(1);
        assertThat(summary.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.why().key()).isEqualTo("Seats.placedElsewhere"));
        assertThat(List.of(one, elsewhere, three, four).stream().map(data::state))
                .containsExactly("APPROVED", "PROPOSED", "RESERVE", "NOT_SELECTED");
    }

    @Test
    void aDecisionCanBeTakenBackAndTheSeatIsFreeAgain() {
        var scene = cast.scene(1, Map.of());
        var first = proposed(scene.batch(), data.resident().residentId(), 1, "SEAT");
        var second = proposed(scene.batch(), data.resident().residentId(), 2, "SEAT");
        scene.asApprover(() -> decisions.approve(first));
        assertRefused("Seats.full", () -> scene.asApprover(() -> decisions.approve(second)));

        scene.asApprover(() -> decisions.revert(first, RevertReason.CLERICAL_ERROR, "Salah klik"));
        scene.asApprover(() -> decisions.approve(second));

        assertThat(data.state(first)).isEqualTo("PROPOSED");
        assertThat(data.state(second)).isEqualTo("APPROVED");
    }

    @Test
    void aReserveMovesAndEveryChangedRankIsKept() {
        var scene = cast.scene(1, Map.of("reserves", 3));
        var ids = IntStream.rangeClosed(1, 3).mapToObj(rank -> data.application(scene.batch(),
                data.resident().residentId(), "RESERVE", Map.of("reserve_rank", rank, "proposed_as", "RESERVE")))
                .toList();

        scene.asApprover(() -> decisions.rerank(ids.get(2), 1, RevertReason.OBJECTION_UPHELD, "Nilai dihitung ulang"));

        assertThat(ids.stream().map(id -> jdbc.sql("select reserve_rank from application where id = ?").param(id)
                .query(Integer.class).single())).containsExactly(2, 3, 1);
        assertThat(jdbc.sql("select count(*) from application_history h join application a on a.id = h.application_id"
                + " where a.batch_id = ? and h.event = 'RERANK' and h.from_rank <> h.to_rank").param(scene.batch())
                .query(Integer.class).single()).isEqualTo(3);
        assertRefused("DecisionService.rankOutOfRange", () -> scene.asApprover(
                () -> decisions.rerank(ids.get(0), 4, RevertReason.OTHER, "")));
    }

    /** Who was refused is not closed with the others when the training begins, so nobody would come back to it. */
    @Test
    void theDocumentCheckIsNotTakenBackOnceTheTrainingBegins() {
        var today = LocalDate.now(clock);
        var scene = cast.scene(2, Map.of("announced_on", today.minusDays(1), "starts_on", today));
        var refused = data.application(scene.batch(), data.resident().residentId(), "NOT_SELECTED");

        assertRefused("Seats.begun", () -> scene.asStaff(() -> screening.reopen(refused, 0, RevertReason.OTHER, "")));

        assertThat(data.state(refused)).isEqualTo("NOT_SELECTED");
    }

    @Test
    void nothingIsDecidedAnewInACancelledBatch() {
        var scene = cast.scene(2, Map.of("state", "CANCELLED"));
        var byInstitute = data.application(scene.batch(), data.resident().residentId(), "NOT_SELECTED");
        var byApprover = data.application(scene.batch(), data.resident().residentId(), "NOT_SELECTED",
                Map.of("proposed_as", "SEAT"));
        // the cancellation is on its way to it
        var undecided = proposed(scene.batch(), data.resident().residentId(), 1, "SEAT");

        assertRefused("Seats.cancelled",
                () -> scene.asStaff(() -> screening.reopen(byInstitute, 0, RevertReason.OTHER, "")));
        assertRefused("Seats.cancelled",
                () -> scene.asApprover(() -> decisions.revert(byApprover, RevertReason.OTHER, "")));
        assertRefused("Seats.cancelled", () -> scene.asApprover(() -> decisions.approve(undecided)));
        assertRefused("Seats.cancelled", () -> scene.asApprover(() -> decisions.placeOnReserve(undecided)));

        assertThat(List.of(byInstitute, byApprover, undecided).stream().map(data::state))
                .containsExactly("NOT_SELECTED", "NOT_SELECTED", "PROPOSED");
    }

    private long scored(long batch, int score) {
        return data.application(batch, data.resident().residentId(), "DOCUMENTS_PASSED",
                Map.of("test_score", score, "interview_score", score, "total_score", score));
    }

    private long proposed(long batch, long resident, int rank, String as) {
        return data.application(batch, resident, "PROPOSED", Map.of("rank_no", rank, "proposed_as", as));
    }

    private String number(long application) {
        return jdbc.sql("select number from application where id = ?").param(application).query(String.class).single();
    }

    private BigDecimal total(long application) {
        return jdbc.sql("select total_score from application where id = ?").param(application)
                .query((row, n) -> Optional.ofNullable(row.getBigDecimal(1))).single().orElse(null);
    }

    private static void assertRefused(String key, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(RuleViolation.class)
                .extracting(refusal -> ((RuleViolation) refusal).key()).isEqualTo(key);
    }
}

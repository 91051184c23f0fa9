package id.latih.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.enrolment.Cast.Scene;
import id.latih.resident.IdentityNumber;
import id.latih.resident.RestrictionDirectory;
import id.latih.testing.DbTest;
import id.latih.testing.SignIn;
import id.latih.testing.TestData.Person;
import id.latih.testing.TestData;

/** Data that are kept only: nobody is judged by them, nothing begins with them, and others are not held up. */
@DbTest
class RestrictedUseDbTest {

    private static final ApplicantFilter ALL = ApplicantFilter.ALL;

    @Autowired Cast cast;
    @Autowired TestData data;
    @Autowired ApplyService apply;
    @Autowired ScreeningService screening;
    @Autowired ScoreService scores;
    @Autowired ProposalService proposals;
    @Autowired DecisionService decisions;
    @Autowired ConfirmationService confirmations;
    @Autowired SeatKeeper keeper;
    @Autowired RestrictionDirectory restriction;
    @Autowired JdbcClient jdbc;

    private Person restricted() {
        var person = data.resident();
        restriction.begin(person.accountId());
        return person;
    }

    private Scene closed() {
        return cast.scene(1, Map.of("reserves", 1));
    }

    @Test
    void noNewApplicationUntilThePersonEndsIt() {
        var scene = cast.scene(2, Map.of("registration_closes_on", LocalDate.now().plusDays(5)));
        restriction.begin(scene.resident().accountId());
        refused("RestrictedUse.own", () -> scene.asResident(() -> apply.open(scene.batch())));
        var draft = data.application(scene.batch(), scene.resident().residentId(), "DRAFT");
        refused("RestrictedUse.own", () -> scene.asResident(() -> apply.submit(draft, List.of(), true)));
        restriction.end(scene.resident().accountId());
        scene.asResident(() -> apply.open(scene.batch()));
    }

    @Test
    void institutesDoNotJudge() {
        var scene = closed();
        var sent = data.application(scene.batch(), restricted().residentId(), "SUBMITTED");
        var passed = data.application(scene.batch(), restricted().residentId(), "DOCUMENTS_PASSED");
        refused("RestrictedUse.refused", () -> scene.asStaff(() -> screening.passDocuments(sent, 0)));
        refused("RestrictedUse.refused", () -> scene.asStaff(() -> screening.requestCorrection(sent, 0, "Foto")));
        refused("RestrictedUse.refused",
                () -> scene.asStaff(() -> screening.refuseDocuments(sent, 0, RefusalReason.OTHER, "x")));
        refused("RestrictedUse.refused", () -> scene.asStaff(() -> screening.reopen(passed, 0, RevertReason.OTHER, "x")));
        refused("RestrictedUse.refused", () -> scene.asStaff(() -> scores.enter(passed, 0, BigDecimal.ONE, null)));
        var line = List.of(new ScoreLine(1, number(passed), "80", "80"));
        assertThat(SignIn.as(scene.staff(), Role.INSTITUTE_STAFF, () -> scores.apply(scene.batch(), line))).isZero();
    }

    @Test
    void aListIsProposedWithoutThemAndWaitsForNoneOfThem() {
        var scene = closed();
        var unchecked = data.application(scene.batch(), restricted().residentId(), "SUBMITTED");
        var kept = data.application(scene.batch(), restricted().residentId(), "DOCUMENTS_PASSED");
        var other = data.application(scene.batch(), data.resident().residentId(), "DOCUMENTS_PASSED");
        var proposal = SignIn.as(scene.staff(), Role.INSTITUTE_STAFF, () -> proposals.proposal(scene.batch()));
        assertThat(proposal.unchecked()).isZero();
        assertThat(proposal.candidates()).extracting(Proposal.Candidate::applicationId).containsExactly(other);
        scene.asStaff(() -> proposals.propose(scene.batch(), List.of(other), ""));
        assertThat(data.state(unchecked)).isEqualTo("SUBMITTED");
        assertThat(data.state(kept)).isEqualTo("DOCUMENTS_PASSED");
        assertThat(data.state(other)).isEqualTo("PROPOSED");
    }

    @Test
    void approversDoNotDecide() {
        var scene = closed();
        var proposed = data.application(scene.batch(), restricted().residentId(), "PROPOSED");
        jdbc.sql("update application set proposed_as = 'SEAT' where id = ?").param(proposed).update();
        refused("RestrictedUse.refused", () -> scene.asApprover(() -> decisions.approve(proposed)));
        refused("RestrictedUse.refused", () -> scene.asApprover(() -> decisions.placeOnReserve(proposed)));
        refused("RestrictedUse.refused", () -> scene.asApprover(() -> decisions.refuse(proposed, RefusalReason.OTHER, "x")));
        var summary = SignIn.as(scene.approver(), Role.APPROVER, () -> decisions.decideAllAsProposed(scene.batch()));
        assertThat(summary.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.why().key()).isEqualTo("RestrictedUse.refused"));
        assertThat(data.state(proposed)).isEqualTo("PROPOSED");
    }

    @Test
    void aFreeSeatIsOfferedToTheNextWhoseDataMayBeUsed() {
        var scene = closed();
        var first = reserve(scene, restricted(), 1);
        var second = reserve(scene, data.resident(), 2);
        var leaving = data.application(scene.batch(), scene.resident().residentId(), "APPROVED");
        jdbc.sql("update application set respond_by = date_sub(utc_timestamp(6), interval 1 day) where id = ?").param(leaving)
                .update();
        keeper.run();
        assertThat(data.state(leaving)).as("what is due goes on").isEqualTo("EXPIRED");
        assertThat(data.state(first)).isEqualTo("RESERVE");
        assertThat(data.state(second)).isEqualTo("APPROVED");
    }

    @Test
    void nobodyOpensDocumentsOrNumbers() {
        var scene = closed();
        var person = restricted();
        var application = data.application(scene.batch(), person.residentId(), "SUBMITTED");
        refused("RestrictedUse.refused", () -> scene.asStaff(() -> screening.number(application, IdentityNumber.NIK)));
        refused("RestrictedUse.refused", () -> scene.asApprover(() -> decisions.number(application, IdentityNumber.KK)));
        refused("RestrictedUse.refused", () -> scene.asStaff(() -> screening.document(application, 1)));
        refused("RestrictedUse.refused", () -> scene.asApprover(() -> decisions.document(application, 1)));
        scene.asStaff(() -> assertThat(screening.detail(application).resident().restricted()).isTrue());
        scene.asStaff(() -> assertThat(screening.applicants(scene.batch(), ALL, PageRequest.of(0, 5))).singleElement()
                .satisfies(row -> assertThat(row.restricted()).isTrue()));
        restriction.end(person.accountId());
        scene.asStaff(() -> screening.number(application, IdentityNumber.NIK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_SELECTED", "WITHDRAWN", "GRADUATED"})
    void institutesSeeNoneThatHasEnded(String ended) {
        var scene = closed();
        var person = restricted();
        var application = data.application(scene.batch(), person.residentId(), ended);
        scene.asStaff(() -> {
            assertThat(screening.applicants(scene.batch(), ALL, PageRequest.of(0, 5))).isEmpty();
            assertThat(screening.count(scene.batch(), ALL)).isZero();
        });
        assertThatThrownBy(() -> scene.asStaff(() -> screening.detail(application))).isInstanceOf(AccessDeniedException.class);
        scene.asApprover(() -> assertThat(decisions.count(scene.batch(), ALL)).as("who decided answers for it").isOne());
        restriction.end(person.accountId());
        scene.asStaff(() -> assertThat(screening.count(scene.batch(), ALL)).isOne());
    }

    @Test
    void staffAreLedToTheBatchAndNotToWhatTheyDoNotSee() {
        var scene = closed();
        var person = restricted();
        for (var leaving : List.of(person, scene.resident())) {
            var application = data.application(scene.batch(), leaving.residentId(), "SUBMITTED");
            SignIn.as(leaving.accountId(), Role.RESIDENT,
                    () -> confirmations.withdraw(application, WithdrawalReason.HEALTH, ""));
            assertThat(jdbc.sql("select link from inbox_message where account_id = ? order by id desc limit 1")
                    .param(scene.staff()).query(String.class).single())
                    .isEqualTo("/seleksi/" + scene.batch() + (leaving == person ? "" : "?lamaran=" + application));
        }
    }

    @Test
    void relativesAreNotShownBesideAnother() {
        var scene = closed();
        var person = data.resident();
        var relative = data.resident();
        jdbc.sql("update resident set kk_hash = (select h from (select kk_hash h from resident where id = ?) o) where id = ?")
                .params(person.residentId(), relative.residentId()).update();
        data.application(scene.batch(), relative.residentId(), "SUBMITTED");
        var application = data.application(scene.batch(), person.residentId(), "PROPOSED");
        scene.asApprover(() -> assertThat(decisions.detail(application).family()).hasSize(1));
        restriction.begin(relative.accountId());
        scene.asApprover(() -> assertThat(decisions.detail(application).family()).isEmpty());
    }

    private long reserve(Scene scene, Person person, int rank) {
        var application = data.application(scene.batch(), person.residentId(), "DOCUMENTS_PASSED");
        jdbc.sql("update application set state = 'RESERVE', reserve_rank = ? where id = ?").params(rank, application).update();
        return application;
    }

    private String number(long application) {
        return jdbc.sql("select number from application where id = ?").param(application).query(String.class).single();
    }

    private static void refused(String key, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo(key));
    }
}

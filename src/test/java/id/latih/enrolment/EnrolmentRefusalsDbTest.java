package id.latih.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

import id.latih.core.Languages;
import id.latih.core.Role;
import id.latih.enrolment.Cast.Scene;
import id.latih.resident.IdentityNumber;
import id.latih.testing.DbTest;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

/** Every method of every service refuses the wrong role, another institute's staff, and another resident. */
@DbTest
class EnrolmentRefusalsDbTest {

    @Autowired Cast cast;
    @Autowired TestData data;
    @Autowired TrainingFinder finder;
    @Autowired ApplyService apply;
    @Autowired ConfirmationService confirmations;
    @Autowired OwnApplications own;
    @Autowired ScreeningService screening;
    @Autowired ScoreService scores;
    @Autowired ProposalService proposals;
    @Autowired DecisionService decisions;
    @Autowired ParticipantService participants;

    private static final PageRequest PAGE = PageRequest.of(0, 10);

    private Stream<Runnable> residentSteps(long batch, long application) {
        return Stream.of(
                () -> finder.find(FindFilter.ALL, PAGE), () -> finder.check(batch),
                () -> apply.open(batch), () -> apply.save(application, 1, List.of()),
                () -> apply.submit(application, List.of(), true), () -> apply.discard(application),
                () -> confirmations.reregister(application),
                () -> confirmations.decline(application, WithdrawalReason.OTHER, ""),
                () -> confirmations.withdraw(application, WithdrawalReason.OTHER, ""),
                () -> own.all(), () -> own.detail(application));
    }

    /** Those that name an application: of these another resident is refused too. */
    private Stream<Runnable> ownSteps(long application) {
        return Stream.of(
                () -> apply.save(application, 1, List.of()), () -> apply.submit(application, List.of(), true),
                () -> apply.discard(application), () -> confirmations.reregister(application),
                () -> confirmations.decline(application, WithdrawalReason.OTHER, ""),
                () -> confirmations.withdraw(application, WithdrawalReason.OTHER, ""),
                () -> own.detail(application));
    }

    private Stream<Runnable> staffSteps(long batch, long application) {
        return Stream.of(
                () -> screening.batch(batch), () -> screening.applicants(batch, ApplicantFilter.ALL, PAGE),
                () -> screening.count(batch, ApplicantFilter.ALL), () -> screening.counts(batch),
                () -> screening.detail(application), () -> screening.document(application, 1),
                () -> screening.number(application, IdentityNumber.NIK),
                () -> screening.requestCorrection(application, 0, "Unggah ulang KTP"),
                () -> screening.passDocuments(application, 0),
                () -> screening.refuseDocuments(application, 0, RefusalReason.OTHER, ""),
                () -> screening.reopen(application, 0, RevertReason.OTHER, ""),
                () -> scores.enter(application, 0, null, null), () -> scores.dryRun(batch, List.of()),
                () -> scores.apply(batch, List.of()), () -> proposals.proposal(batch),
                () -> proposals.propose(batch, List.of(), ""), () -> proposals.recall(batch),
                () -> participants.recordResult(application, true),
                () -> participants.resign(application, WithdrawalReason.OTHER, ""));
    }

    private Stream<Runnable> participantSteps(long batch) {
        return Stream.of(() -> participants.batch(batch), () -> participants.participants(batch),
                () -> participants.pdf(batch, Languages.INDONESIAN),
                () -> participants.xlsx(batch, Languages.INDONESIAN));
    }

    private Stream<Runnable> approverSteps(long batch, long application) {
        return Stream.of(
                () -> decisions.batches("", false, PAGE), () -> decisions.batch(batch),
                () -> decisions.applicants(batch, ApplicantFilter.ALL, PAGE),
                () -> decisions.count(batch, ApplicantFilter.ALL), () -> decisions.counts(batch),
                () -> decisions.detail(application), () -> decisions.document(application, 1),
                () -> decisions.number(application, IdentityNumber.KK),
                () -> decisions.approve(application), () -> decisions.placeOnReserve(application),
                () -> decisions.refuse(application, RefusalReason.OTHER, ""),
                () -> decisions.revert(application, RevertReason.OTHER, ""),
                () -> decisions.rerank(application, 1, RevertReason.OTHER, ""),
                () -> decisions.decideAllAsProposed(batch));
    }

    @Test
    void wrongRolesAreRefusedEverywhere() {
        var scene = cast.scene(2, Map.of());
        var application = data.application(scene.batch(), scene.resident().residentId(), "SUBMITTED");
        var administrator = data.account(Role.ADMINISTRATOR);
        residentSteps(scene.batch(), application).forEach(step -> {
            assertDenied(() -> scene.asStaff(step));
            assertDenied(() -> scene.asApprover(step));
            assertDenied(() -> SignIn.as(administrator, Role.ADMINISTRATOR, step));
        });
        staffSteps(scene.batch(), application).forEach(step -> {
            assertDenied(() -> scene.asResident(step));
            assertDenied(() -> scene.asApprover(step));
            assertDenied(() -> SignIn.as(administrator, Role.ADMINISTRATOR, step));
        });
        approverSteps(scene.batch(), application).forEach(step -> {
            assertDenied(() -> scene.asResident(step));
            assertDenied(() -> scene.asStaff(step));
            assertDenied(() -> SignIn.as(administrator, Role.ADMINISTRATOR, step));
        });
        participantSteps(scene.batch()).forEach(step -> {
            assertDenied(() -> scene.asResident(step));
            assertDenied(() -> SignIn.as(administrator, Role.ADMINISTRATOR, step));
        });
        assertThat(data.state(application)).isEqualTo("SUBMITTED");
    }

    @Test
    void anotherInstitutesStaffAreRefusedEverywhere() {
        var scene = cast.scene(2, Map.of());
        var application = data.application(scene.batch(), scene.resident().residentId(), "SUBMITTED");
        Stream.concat(staffSteps(scene.batch(), application), participantSteps(scene.batch()))
                .forEach(step -> assertDenied(() -> scene.asStranger(step)));
        assertThat(SignIn.as(scene.stranger(), Role.INSTITUTE_STAFF, () -> screening.batches("", false, PAGE)))
                .isEmpty();
    }

    @Test
    void anotherResidentIsRefusedEverywhere() {
        var scene = cast.scene(2, Map.of());
        var application = data.application(scene.batch(), scene.resident().residentId(), "APPROVED");
        var other = data.resident();
        ownSteps(application).forEach(step ->
                assertDenied(() -> SignIn.as(other.accountId(), Role.RESIDENT, step)));
        assertThat(data.state(application)).isEqualTo("APPROVED");
    }

    @Test
    void nobodyIsRefusedEverywhere() {
        Scene scene = cast.scene(2, Map.of());
        var application = data.application(scene.batch(), scene.resident().residentId(), "SUBMITTED");
        SignIn.out();
        Stream.of(residentSteps(scene.batch(), application), staffSteps(scene.batch(), application),
                approverSteps(scene.batch(), application), participantSteps(scene.batch())).flatMap(steps -> steps)
                .forEach(step -> assertThatThrownBy(step::run)
                        .isInstanceOfAny(AuthenticationException.class,
                                AccessDeniedException.class));
    }

    private static void assertDenied(Runnable step) {
        assertThatThrownBy(step::run).isInstanceOf(AccessDeniedException.class);
    }
}

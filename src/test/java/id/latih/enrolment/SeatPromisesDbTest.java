package id.latih.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.testing.DbTest;
import id.latih.testing.MutableClock;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;
import id.latih.testing.Together;
import id.latih.training.BatchCancelled;
import id.latih.training.BatchDirectory;
import id.latih.training.BatchLock;

/** The rules that must never break, whoever acts at the same moment. */
@DbTest
class SeatPromisesDbTest {

    private static final String[] SEATED = {"APPROVED", "REREGISTERED", "TRAINEE"};

    @Autowired TestData data;
    @Autowired DecisionService decisions;
    @Autowired ConfirmationService confirmations;
    @Autowired ApplyService apply;
    @Autowired SeatKeeper seatKeeper;
    @Autowired ApplicationRepository applications;
    @Autowired EnrolmentLocks locks;
    @Autowired Seats seats;
    @Autowired Transitions transitions;
    @Autowired BatchDirectory batches;
    @Autowired BatchLock batchLock;
    @Autowired JdbcClient jdbc;
    @Autowired MutableClock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void sixtyFourApproversConfirmingTwoHundredApplicantsForSixteenSeatsPlaceSixteen() {
        var batch = data.batch(data.institute(), 16, Map.of());
        var applications = IntStream.range(0, 200).mapToObj(i -> data.application(batch,
                data.resident().residentId(), "PROPOSED", Map.of("proposed_as", "SEAT", "rank_no", i + 1))).toList();
        var approvers = IntStream.range(0, 64).mapToObj(i -> data.account(Role.APPROVER)).toList();
        List<Callable<List<Throwable>>> actions = new ArrayList<>();
        for (int approver = 0; approver < 64; approver++) {
            var account = approvers.get(approver);
            var first = approver;
            actions.add(() -> SignIn.as(account, Role.APPROVER, () -> {
                var refusals = new ArrayList<Throwable>();
                for (int i = first; i < applications.size(); i += 64) {
                    try {
                        decisions.approve(applications.get(i));
                    } catch (RuleViolation refusal) {
                        refusals.add(refusal);
                    }
                }
                return refusals;
            }));
        }

        var outcomes = Together.run(actions);

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        assertThat(data.count(batch, SEATED)).isEqualTo(16);
        assertThat(outcomes.stream().flatMap(outcome -> outcome.result().stream()))
                .hasSize(184).allSatisfy(refusal -> assertThat(((RuleViolation) refusal).key()).isEqualTo("Seats.full"));
    }

    @Test
    void theDatabaseItselfRefusesOnePlacementTooMany() {
        var batch = data.batch(data.institute(), 1, Map.of());
        data.application(batch, data.resident().residentId(), "APPROVED");

        assertThatThrownBy(() -> data.application(batch, data.resident().residentId(), "APPROVED", Map.of("seat_no", 1)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> data.application(batch, data.resident().residentId(), "APPROVED", Map.of("seat_no", 2)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aResidentAcceptingTwoOffersAtTheSameMomentGetsOne() {
        for (int round = 0; round < 10; round++) {
            var institute = data.institute();
            var person = data.resident();
            var offers = List.of(
                    data.application(data.batch(institute, 4, Map.of()), person.residentId(), "APPROVED"),
                    data.application(data.batch(institute, 4, Map.of()), person.residentId(), "APPROVED"));

            var outcomes = Together.run(offers.stream().map(offer -> (Callable<Boolean>) () ->
                    SignIn.as(person.accountId(), Role.RESIDENT, () -> {
                        confirmations.reregister(offer);
                        return true;
                    })).toList());

            assertThat(outcomes.stream().filter(outcome -> outcome.failure() == null)).hasSize(1);
            assertThat(outcomes.stream().filter(outcome -> outcome.failure() != null)).singleElement()
                    .satisfies(outcome -> assertThat(outcome.failure()).isInstanceOf(RuleViolation.class)
                            .extracting(failure -> ((RuleViolation) failure).key())
                            .isEqualTo("ConfirmationService.placedElsewhere"));
            assertThat(jdbc.sql("select count(*) from application where resident_id = ? and state = 'REREGISTERED'")
                    .param(person.residentId()).query(Integer.class).single()).isEqualTo(1);
        }
    }

    @Test
    void theDeadlineJobOnManyInstancesPromotesEachReserveOnce() {
        var batch = data.batch(data.institute(), 3, Map.of("reserves", 5));
        var yesterday = LocalDateTime.ofInstant(clock.instant().minus(Duration.ofDays(1)), ZoneOffset.UTC);
        var late = IntStream.range(0, 3).mapToObj(i -> data.application(batch, data.resident().residentId(),
                "APPROVED", Map.of("respond_by", yesterday))).toList();
        var reserves = IntStream.rangeClosed(1, 5).mapToObj(rank -> data.application(batch,
                data.resident().residentId(), "RESERVE", Map.of("reserve_rank", rank))).toList();

        var outcomes = Together.run(IntStream.range(0, 6).mapToObj(i -> (Callable<Boolean>) () -> {
            seatKeeper.run();
            return true;
        }).toList());

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        assertThat(late).allSatisfy(id -> assertThat(data.state(id)).isEqualTo("EXPIRED"));
        assertThat(reserves.stream().map(data::state)).containsExactly("APPROVED", "APPROVED", "APPROVED",
                "RESERVE", "RESERVE");
        assertThat(events(batch, "EXPIRE")).isEqualTo(3);
        assertThat(events(batch, "OFFER_SEAT")).isEqualTo(3);
    }

    /** The job read its list; before it comes to the offer, the decision is made anew with a later deadline. */
    @Test
    void theDeadlineJobLooksAgainBeforeItTakesAnOfferBack() {
        var batch = data.batch(data.institute(), 1, Map.of());
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var offer = data.application(batch, data.resident().residentId(), "APPROVED",
                Map.of("respond_by", now.minusDays(1)));
        var behind = mock(ApplicationRepository.class, delegatesTo(applications));
        doAnswer(call -> {
            var overdue = applications.overdue(clock.instant());
            assertThat(overdue).contains(offer);
            jdbc.sql("update application set respond_by = ? where id = ?").params(now.plusDays(1), offer).update();
            return overdue;
        }).when(behind).overdue(any());

        new SeatKeeper(behind, locks, seats, transitions, batches, batchLock, transaction, clock).run();

        assertThat(data.state(offer)).isEqualTo("APPROVED");
    }

    @Test
    void aDoubleClickSubmitsOnce() {
        var batch = data.openBatch(data.institute(), 4);
        var person = data.resident();
        var draft = SignIn.as(person.accountId(), Role.RESIDENT, () -> apply.open(batch)).id();

        var outcomes = Together.run(IntStream.range(0, 8).mapToObj(i -> (Callable<Receipt>) () ->
                SignIn.as(person.accountId(), Role.RESIDENT, () -> apply.submit(draft, List.of(), true))).toList());

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        assertThat(outcomes.stream().map(outcome -> outcome.result().number()).distinct()).hasSize(1);
        assertThat(jdbc.sql("select count(*) from application_history where application_id = ? and event = 'SUBMIT'")
                .param(draft).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void aFreedSeatGoesToTheNextReserveWhoCanTakeIt() {
        var institute = data.institute();
        var batch = data.batch(institute, 1, Map.of());
        var holder = data.resident();
        var offer = data.application(batch, holder.residentId(), "APPROVED");
        var placedElsewhere = data.resident();
        data.application(data.batch(institute, 1, Map.of()), placedElsewhere.residentId(), "REREGISTERED");
        var first = data.application(batch, placedElsewhere.residentId(), "RESERVE", Map.of("reserve_rank", 1));
        var second = data.application(batch, data.resident().residentId(), "RESERVE", Map.of("reserve_rank", 2));

        SignIn.as(holder.accountId(), Role.RESIDENT,
                () -> confirmations.decline(offer, WithdrawalReason.FOUND_WORK, ""));

        assertThat(data.state(offer)).isEqualTo("WITHDRAWN");
        assertThat(data.state(first)).isEqualTo("RESERVE");
        assertThat(data.state(second)).isEqualTo("APPROVED");
        assertThat(jdbc.sql("select respond_by from application where id = ?").param(second)
                .query(LocalDateTime.class).single()).isAfter(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    @Test
    void whenTrainingStartsTheListIsFinal() {
        var batch = data.batch(data.institute(), 2, Map.of());
        var confirmed = data.application(batch, data.resident().residentId(), "REREGISTERED");
        var silent = data.application(batch, data.resident().residentId(), "APPROVED");
        var reserve = data.application(batch, data.resident().residentId(), "RESERVE", Map.of("reserve_rank", 1));
        clock.advance(Duration.ofDays(31));

        seatKeeper.run();

        assertThat(data.state(confirmed)).isEqualTo("TRAINEE");
        assertThat(data.state(silent)).isEqualTo("EXPIRED");
        assertThat(data.state(reserve)).isEqualTo("CLOSED");
        var approver = data.account(Role.APPROVER);
        assertThatThrownBy(() -> SignIn.as(approver, Role.APPROVER,
                () -> decisions.revert(confirmed, RevertReason.OTHER, "")))
                .isInstanceOf(RuleViolation.class);
    }

    /** Whichever comes first, nothing is left waiting in a batch that is cancelled. */
    @Test
    void submissionsDuringACancellationAreSentBeforeItOrRefused() {
        var institute = data.institute();
        var batch = data.openBatch(institute, 4);
        var people = IntStream.range(0, 12).mapToObj(i -> data.resident()).toList();
        var drafts = people.stream().map(person -> SignIn.as(person.accountId(), Role.RESIDENT,
                () -> apply.open(batch)).id()).toList();
        List<Callable<Boolean>> actions = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var draft = drafts.get(i);
            actions.add(() -> SignIn.as(person.accountId(), Role.RESIDENT, () -> {
                apply.submit(draft, List.of(), true);
                return true;
            }));
        }
        actions.add(6, () -> transaction.execute(status -> {
            jdbc.sql("update batch set state = 'CANCELLED' where id = ?").param(batch).update();
            events.publishEvent(new BatchCancelled(batch));
            return true;
        }));

        var outcomes = Together.run(actions);

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.failure())
                .isIn(null, outcome.failure() instanceof RuleViolation ? outcome.failure() : null));
        await().untilAsserted(() -> assertThat(data.count(batch, "SUBMITTED", "DRAFT")).isZero());
        assertThat(data.count(batch, "CANCELLED")).isEqualTo(12);
    }

    private int events(long batch, String event) {
        return jdbc.sql("""
                select count(*) from application_history h join application a on a.id = h.application_id
                where a.batch_id = ? and h.event = ?""").params(batch, event).query(Integer.class).single();
    }
}

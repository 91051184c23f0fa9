package id.latih.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.Role;
import id.latih.testing.DbTest;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;
import id.latih.training.BatchCancelled;
import id.latih.training.BatchChangeService;
import id.latih.training.BatchChanged;
import id.latih.training.BatchDirectory;
import id.latih.training.ChangeData;
import id.latih.training.PublishingService;

/** What follows for applications from the events of others, delivered after their transaction. */
@DbTest
class BatchEventsDbTest {

    @Autowired TestData data;
    @Autowired ConfirmationService confirmations;
    @Autowired BatchChangeService changes;
    @Autowired PublishingService publishing;
    @Autowired BatchDirectory batches;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    @Test
    void aCancelledBatchCancelsItsOpenApplicationsAndTellsEachApplicant() {
        var batch = data.batch(data.institute(), 2, Map.of());
        var person = data.resident();
        var open = data.application(batch, person.residentId(), "SUBMITTED");
        var seated = data.application(batch, data.resident().residentId(), "REREGISTERED");
        var refused = data.application(batch, data.resident().residentId(), "NOT_SELECTED");

        publish(new BatchCancelled(batch));

        await().untilAsserted(() -> assertThat(data.state(open)).isEqualTo("CANCELLED"));
        assertThat(data.state(seated)).isEqualTo("CANCELLED");
        assertThat(data.state(refused)).isEqualTo("NOT_SELECTED");
        await().untilAsserted(() -> assertThat(messages(person.accountId())).isEqualTo(1));
    }

    /** Staff may look at what was sent, for a while after its end; what was typed since then is nobody else's affair. */
    @Test
    void answersThatWereTypedAfterAWithdrawalAndNotSentGoWithTheBatch() {
        var batch = data.batch(data.institute(), 2, Map.of());
        var begunAnew = data.application(batch, data.resident().residentId(), "DRAFT",
                Map.of("number", "LTH-T-ANEW", "submitted_at", LocalDateTime.now(ZoneOffset.UTC)));
        var neverSent = data.application(batch, data.resident().residentId(), "DRAFT");
        var sent = data.application(batch, data.resident().residentId(), "SUBMITTED");
        List.of(begunAnew, neverSent, sent).forEach(id -> jdbc.sql(
                "insert into application_answer (application_id, position, question, answer) values (?, 0, 'Mengapa?', 'x')")
                .param(id).update());

        publish(new BatchCancelled(batch));

        await().untilAsserted(() -> assertThat(data.state(begunAnew)).isEqualTo("CANCELLED"));
        assertThat(jdbc.sql("select application_id from application_answer where application_id in (?, ?, ?)")
                .params(begunAnew, neverSent, sent).query(Long.class).list()).containsExactlyInAnyOrder(neverSent, sent);
    }

    @Test
    void changedDatesAreToldToOpenApplicantsOnly() {
        var batch = data.batch(data.institute(), 2, Map.of());
        var open = data.resident();
        data.application(batch, open.residentId(), "PROPOSED");
        var refused = data.resident();
        data.application(batch, refused.residentId(), "NOT_SELECTED");

        publish(new BatchChanged(batch));

        await().untilAsserted(() -> assertThat(messages(open.accountId())).isEqualTo(1));
        assertThat(messages(refused.accountId())).isZero();
    }

    @Test
    void eachAddedSeatIsOfferedToTheNextReserveOnce() {
        var institute = data.institute();
        var batch = data.batch(institute, 2, Map.of("reserves", 3));
        data.application(batch, data.resident().residentId(), "REREGISTERED");
        // the second seat is free because this one is not decided about yet: it is not what was added
        data.application(batch, data.resident().residentId(), "PROPOSED", Map.of("proposed_as", "SEAT", "rank_no", 2));
        var people = List.of(data.resident(), data.resident(), data.resident());
        var reserves = IntStream.rangeClosed(1, 3).mapToObj(rank -> data.application(batch,
                people.get(rank - 1).residentId(), "RESERVE", Map.of("reserve_rank", rank))).toList();

        accept(institute, batch, 4);

        await().untilAsserted(() -> assertThat(reserves.stream().map(data::state))
                .containsExactly("APPROVED", "APPROVED", "RESERVE"));
        assertThat(people.stream().map(person -> offers(person.accountId()))).containsExactly(1, 1, 0);
    }

    @Test
    void aChangeOfDatesAloneOffersNoSeat() {
        var institute = data.institute();
        var batch = data.batch(institute, 2, Map.of());
        data.application(batch, data.resident().residentId(), "PROPOSED", Map.of("proposed_as", "SEAT", "rank_no", 1));
        var person = data.resident();
        var reserve = data.application(batch, person.residentId(), "RESERVE", Map.of("reserve_rank", 1));

        publish(new BatchChanged(batch));

        await().untilAsserted(() -> assertThat(messages(person.accountId())).isEqualTo(1));
        assertThat(data.state(reserve)).isEqualTo("RESERVE");
    }

    @Test
    void whoConfirmsOnePlaceReleasesTheOtherOfferToTheNextReserve() {
        var institute = data.institute();
        var person = data.resident();
        var taken = data.application(data.batch(institute, 1, Map.of()), person.residentId(), "APPROVED");
        var otherBatch = data.batch(institute, 1, Map.of());
        var other = data.application(otherBatch, person.residentId(), "APPROVED");
        var reserve = data.application(otherBatch, data.resident().residentId(), "RESERVE", Map.of("reserve_rank", 1));

        SignIn.as(person.accountId(), Role.RESIDENT, () -> confirmations.reregister(taken));

        await().untilAsserted(() -> assertThat(data.state(other)).isEqualTo("WITHDRAWN"));
        await().untilAsserted(() -> assertThat(data.state(reserve)).isEqualTo("APPROVED"));
    }

    private int messages(long account) {
        return jdbc.sql("select count(*) from inbox_message where account_id = ?").param(account)
                .query(Integer.class).single();
    }

    private int offers(long account) {
        return jdbc.sql("select count(*) from mail where subject like '%Giliran Anda%' and recipient ="
                + " (select email from account where id = ?)").param(account).query(Integer.class).single();
    }

    private void accept(long institute, long batch, int seats) {
        SignIn.as(data.staff(institute), Role.INSTITUTE_STAFF, () -> {
            var now = ChangeData.of(batches.find(batch).orElseThrow());
            changes.request(batch, new ChangeData(seats, now.reserves(), now.opensOn(), now.closesOn(),
                    now.announcedOn(), now.startsOn(), now.endsOn(), "Ruang lebih besar"));
        });
        SignIn.as(data.account(Role.APPROVER), Role.APPROVER, () -> {
            var change = publishing.get(batch).change();
            publishing.acceptChange(change.id(), change.version());
        });
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }
}

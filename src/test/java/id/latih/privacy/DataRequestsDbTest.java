package id.latih.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.resident.ProfileService;
import id.latih.testing.DbTest;
import id.latih.testing.MutableClock;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import id.latih.core.Notice;

/** Requests about one's data: who makes and answers them, and the 3×24 hours. */
@DbTest
@RecordApplicationEvents
class DataRequestsDbTest {

    @Autowired TestData data;
    @Autowired OwnRequests own;
    @Autowired RequestDesk desk;
    @Autowired RequestClock requestClock;
    @Autowired GrantedErasures erasures;
    @Autowired ProfileService profiles;
    @Autowired ApplicationEvents events;
    @Autowired JdbcClient jdbc;
    @Autowired MutableClock clock;
    private long person;
    private long officer;

    @BeforeEach
    void people() {
        person = data.resident().accountId();
        officer = data.account(Role.ADMINISTRATOR);
    }

    @AfterEach
    void nothingIsLeftOpen() {
        clock.reset();
        jdbc.sql("delete from data_request").update();
    }

    @Test
    void bothSidesAreToldAndTheClockRunsForSeventyTwoHours() {
        ask(RequestKind.ACCESS, "Dari mana alamat saya? NIK 3604310105990055");
        var request = only();
        assertThat(Duration.between(request.askedAt(), request.dueAt())).isEqualTo(Duration.ofHours(72));
        assertThat(request.asked()).contains("3604••••••••0055").doesNotContain("3604310105990055");
        assertThat(notices("Notice.dataRequestReceived")).singleElement()
                .satisfies(notice -> assertThat(notice.accounts()).containsExactly(person));
        assertThat(notices("Notice.dataRequestNew")).singleElement().satisfies(notice ->
                assertThat(notice.accounts()).contains(officer).doesNotContain(person));
        refused("OwnRequests.open", () -> ask(RequestKind.ACCESS, "Sekali lagi"));
        ask(RequestKind.RESTRICTION, "Hentikan");
        refused("OwnRequests.words", () -> ask(RequestKind.CORRECTION, " "));
    }

    @Test
    void officersAreToldOnceADayBeforeAndOnceWhenItIsOver() {
        ask(RequestKind.ACCESS, "Apa saja?");
        clock.advance(Duration.ofHours(47));
        run();
        assertThat(notices("Notice.dataRequestDayLeft")).isEmpty();
        clock.advance(Duration.ofHours(2));
        run();
        run();
        assertThat(notices("Notice.dataRequestDayLeft")).hasSize(1);
        assertThat(waiting().overdue()).isZero();
        clock.advance(Duration.ofHours(23));
        run();
        run();
        assertThat(notices("Notice.dataRequestOverdue")).hasSize(1);
        assertThat(notices("Notice.dataRequestDayLeft")).hasSize(1);
        assertThat(waiting()).isEqualTo(new RequestDesk.Waiting(1, 1));
    }

    @Test
    void whatWasNotLookedAtForDaysIsOverdueAndNothingElse() {
        ask(RequestKind.ACCESS, "Apa saja?");
        clock.advance(Duration.ofDays(5));
        run();
        assertThat(notices("Notice.dataRequestOverdue")).hasSize(1);
        assertThat(notices("Notice.dataRequestDayLeft")).isEmpty();
    }

    @Test
    void theAnswerReachesThePersonAndStopsTheClock() {
        ask(RequestKind.ACCESS, "Siapa yang punya nomor saya?");
        var request = only();
        refused("RequestDesk.answer", () -> done(request, " "));
        refused("Stale.changed", () -> asOfficer(() -> {
            desk.done(request.id(), request.version() + 1, "Sudah");
            return null;
        }));
        done(request, "Tidak seorang pun");
        assertThat(notices("Notice.dataRequestDone")).singleElement()
                .satisfies(notice -> assertThat(notice.accounts()).containsExactly(person));
        assertThat(mine()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(RequestState.DONE);
            assertThat(one.answer()).isEqualTo("Tidak seorang pun");
        });
        clock.advance(Duration.ofDays(9));
        run();
        assertThat(notices("Notice.dataRequestOverdue")).isEmpty();
        refused("Stale.changed", () -> done(only(true), "Lagi"));
    }

    @Test
    void aRefusalHasACodedReason() {
        ask(RequestKind.RESTRICTION, "Hapus nilai saya");
        var request = only();
        asOfficer(() -> {
            desk.refuse(request.id(), request.version(), RequestRefusal.LAW_KEEPS, "Nilai disimpan menurut jadwal retensi.");
            return null;
        });
        assertThat(mine()).singleElement().satisfies(one ->
                assertThat(one.reason()).isEqualTo(RequestRefusal.LAW_KEEPS));
        assertThat(notices("Notice.dataRequestRefused")).hasSize(1);
        assertThat(jdbc.sql("select reason_code from audit_entry where action = 'DATA_REQUEST_REFUSED' and subject_id = ?")
                .param(String.valueOf(person)).query(String.class).single()).isEqualTo("LAW_KEEPS");
    }

    @Test
    void whileItIsOpenThePersonMayTakeItBackAndNobodyElse() {
        ask(RequestKind.ACCESS, "Apa saja?");
        var id = mine().getFirst().id();
        assertThatThrownBy(() -> SignIn.as(data.account(Role.RESIDENT), Role.RESIDENT, () -> own.takeBack(id)))
                .isInstanceOf(AccessDeniedException.class);
        SignIn.as(person, Role.RESIDENT, () -> own.takeBack(id));
        assertThat(mine().getFirst().state()).isEqualTo(RequestState.TAKEN_BACK);
        refused("OwnRequests.answered", () -> SignIn.as(person, Role.RESIDENT, () -> own.takeBack(id)));
        ask(RequestKind.ACCESS, "Ternyata perlu");
    }

    @Test
    void aCorrectionOpensTheLockedNumberForThreeDays() {
        var resident = data.resident();
        data.application(data.batch(data.institute(), 2, Map.of()), resident.residentId(), "SUBMITTED");
        person = resident.accountId();
        assertThat(locked()).isTrue();
        ask(RequestKind.CORRECTION, "Tanggal lahir saya salah ketik");
        assertThat(locked()).isTrue();
        done(only(), "Silakan perbaiki");
        assertThat(locked()).isFalse();
        clock.advance(Duration.ofDays(3).plusMinutes(1));
        assertThat(locked()).isTrue();
    }

    @Test
    void aGrantedErasureIsCarriedOutAnHourLater() {
        ask(RequestKind.ERASURE, "Saya yakin");
        done(only(), "Terima kasih sudah memakai Latih");
        assertThat(notices("Notice.dataRequestErasure")).hasSize(1);
        clock.advance(Duration.ofMinutes(59));
        erasures.run();
        assertThat(name()).as("the answer is on its way").startsWith("Orang");
        clock.advance(Duration.ofMinutes(2));
        erasures.run();
        erasures.run();
        assertThat(name()).isEqualTo("(data dihapus)");
        assertThat(jdbc.sql("select full_name from resident where account_id = ?").param(person).query(String.class).single())
                .isEqualTo("(data dihapus)");
        assertThat(jdbc.sql("select concat(asked, answer, request_state) from data_request where account_id = ?").param(person)
                .query(String.class).single()).as("that it was done stays, without a word").isEqualTo("DONE");
    }

    @Test
    void erasingWaitsForAnApplicationThatRuns() {
        var resident = data.resident();
        person = resident.accountId();
        data.application(data.batch(data.institute(), 2, Map.of()), resident.residentId(), "SUBMITTED");
        ask(RequestKind.ERASURE, "Saya yakin");
        var request = only();
        assertThatThrownBy(() -> done(request, "Ya")).isInstanceOf(RuleViolation.class);
        assertThat(mine().getFirst().state()).isEqualTo(RequestState.OPEN);
    }

    private String name() {
        return jdbc.sql("select display_name from account where id = ?").param(person).query(String.class).single();
    }

    @Test
    void whatHasLeastTimeLeftComesFirst() {
        ask(RequestKind.ACCESS, "Satu");
        clock.advance(Duration.ofHours(1));
        ask(RequestKind.RESTRICTION, "Dua");
        assertThat(asOfficer(() -> desk.list(false, PageRequest.of(0, 10)))).extracting(RequestRow::asked)
                .containsExactly("Satu", "Dua");
    }

    @Test
    void ofThoseAnsweredTheLatestComesFirst() {
        ask(RequestKind.ACCESS, "Satu");
        ask(RequestKind.RESTRICTION, "Dua");
        ask(RequestKind.CORRECTION, "Tiga");
        var requests = asOfficer(() -> desk.list(false, PageRequest.of(0, 10)));
        for (var next : List.of("Dua", "Tiga", "Satu")) {
            done(requests.stream().filter(request -> request.asked().equals(next)).findFirst().orElseThrow(), "Ya");
            clock.advance(Duration.ofHours(1));
        }
        assertThat(asOfficer(() -> desk.list(true, PageRequest.of(0, 10)))).extracting(RequestRow::asked)
                .containsExactly("Satu", "Tiga", "Dua");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void onlyOfficersAnswer(Role role) {
        ask(RequestKind.ACCESS, "Apa saja?");
        var request = only();
        var other = data.account(role);
        Stream.<Runnable>of(() -> desk.list(false, PageRequest.of(0, 10)), () -> desk.countOpen(), () -> desk.get(request.id()),
                desk::waiting, () -> desk.done(request.id(), request.version(), "Ya"),
                () -> desk.refuse(request.id(), request.version(), RequestRefusal.REPEATED, "Tidak")).forEach(step ->
                assertThatThrownBy(() -> SignIn.as(other, role, step)).isInstanceOf(AccessDeniedException.class));
    }

    private void ask(RequestKind kind, String words) {
        SignIn.as(person, Role.RESIDENT, () -> own.ask(kind, words));
    }

    private List<OwnRequest> mine() {
        return SignIn.as(person, Role.RESIDENT, () -> own.list());
    }

    private boolean locked() {
        return SignIn.as(person, Role.RESIDENT, () -> profiles.own().locked());
    }

    private void run() {
        requestClock.run();
    }

    private RequestDesk.Waiting waiting() {
        return asOfficer(desk::waiting);
    }

    private RequestRow only() {
        return only(false);
    }

    private RequestRow only(boolean closed) {
        return asOfficer(() -> desk.list(closed, PageRequest.of(0, 10))).getFirst();
    }

    private void done(RequestRow request, String answer) {
        asOfficer(() -> {
            desk.done(request.id(), request.version(), answer);
            return null;
        });
    }

    private <T> T asOfficer(Supplier<T> action) {
        return SignIn.as(officer, Role.ADMINISTRATOR, action::get);
    }

    private List<Notice> notices(String key) {
        return events.stream(Notice.class).filter(notice -> notice.key().equals(key)).toList();
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(RuleViolation.class)
                .extracting(refusal -> ((RuleViolation) refusal).key()).isEqualTo(key);
    }
}

package id.latih.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import id.latih.core.AuditEvent;
import id.latih.core.Notice;
import id.latih.core.Role;
import id.latih.testing.DbTest;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

/** A granted request to restrict has an effect at once, which its person alone ends. */
@DbTest
@RecordApplicationEvents
class OwnRestrictionDbTest {

    @Autowired TestData data;
    @Autowired OwnRequests own;
    @Autowired OwnRestriction restriction;
    @Autowired RequestDesk desk;
    @Autowired ApplicationEvents events;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void nothingIsLeftOpen() {
        jdbc.sql("delete from data_request").update();
    }

    @Test
    void grantingRestrictsAndThePersonEndsIt() {
        var person = data.resident().accountId();
        grant(person, Role.RESIDENT, RequestKind.RESTRICTION);
        assertThat(as(person, restriction::since)).isPresent();
        assertThat(notices()).contains("Notice.dataRequestRestriction").doesNotContain("Notice.dataRequestDone");
        assertThat(as(data.resident().accountId(), restriction::since)).as("somebody else").isEmpty();
        as(data.resident().accountId(), this::end);
        assertThat(as(person, restriction::since)).as("nobody else ends it").isPresent();
        as(person, this::end);
        as(person, this::end);
        assertThat(as(person, restriction::since)).isEmpty();
        assertThat(events.stream(AuditEvent.class).filter(event -> event.action().equals("DATA_RESTRICTION_ENDED"))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = RequestKind.class, names = {"ACCESS", "CORRECTION"})
    void otherRequestsRestrictNothing(RequestKind kind) {
        var person = data.resident().accountId();
        grant(person, Role.RESIDENT, kind);
        assertThat(as(person, restriction::since)).isEmpty();
    }

    @Test
    void aRefusedOneRestrictsNothing() {
        var person = data.resident().accountId();
        var request = ask(person, Role.RESIDENT, RequestKind.RESTRICTION);
        SignIn.as(data.account(Role.ADMINISTRATOR), Role.ADMINISTRATOR,
                () -> desk.refuse(request.id(), request.version(), RequestRefusal.REPEATED, "Sudah"));
        assertThat(as(person, restriction::since)).isEmpty();
    }

    /** Staff have no profile: what they asked for was done by hand, and the answer says so. */
    @Test
    void whoHasNoProfileIsToldWhatWasDone() {
        grant(data.account(Role.APPROVER), Role.APPROVER, RequestKind.RESTRICTION);
        assertThat(notices()).contains("Notice.dataRequestDone").doesNotContain("Notice.dataRequestRestriction");
    }

    private void grant(long person, Role role, RequestKind kind) {
        var request = ask(person, role, kind);
        SignIn.as(data.account(Role.ADMINISTRATOR), Role.ADMINISTRATOR,
                () -> desk.done(request.id(), request.version(), "Sudah"));
    }

    private RequestRow ask(long person, Role role, RequestKind kind) {
        SignIn.as(person, role, () -> own.ask(kind, "Jangan pakai data saya"));
        return SignIn.as(data.account(Role.ADMINISTRATOR), Role.ADMINISTRATOR,
                () -> desk.list(false, PageRequest.of(0, 100)).stream().filter(row -> row.accountId() == person).findFirst())
                .orElseThrow();
    }

    private boolean end() {
        restriction.end();
        return true;
    }

    private static <T> T as(long person, Callable<T> action) {
        return SignIn.as(person, Role.RESIDENT, action);
    }

    private List<String> notices() {
        return events.stream(Notice.class).map(Notice::key).toList();
    }
}

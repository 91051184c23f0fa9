package id.latih.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.AuditEvent;
import id.latih.core.Notice;
import id.latih.core.Role;
import id.latih.testing.DbTest;
import id.latih.testing.MutableClock;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

@DbTest
@RecordApplicationEvents
class HealthSearchDbTest {

    /** Finds what a test says, under a name that has texts. */
    private final class Said implements HealthCheck {
        List<Finding> found = List.of();
        boolean fails;

        @Override
        public String name() {
            return "SeatTwice";
        }

        @Override
        public List<Finding> find(int most) {
            if (fails) {
                throw new IllegalStateException("the table is away");
            }
            return found.stream().limit(most).toList();
        }
    }

    @Autowired HealthFindings findings;
    @Autowired HealthAlarm alarm;
    @Autowired HealthService service;
    @Autowired MutableClock clock;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired TestData data;
    @Autowired ApplicationEvents events;
    private final Said check = new Said();
    private final String subject = UUID.randomUUID().toString();
    private long administrator;

    @BeforeEach
    void nothingKnown() {
        jdbc.sql("delete from health_finding").update();
        jdbc.sql("update health_search set started_at = null").update();
        administrator = data.account(Role.ADMINISTRATOR);
    }

    @AfterEach
    void now() {
        jdbc.sql("delete from health_finding").update();
        jdbc.sql("delete from health_result").update();
        jdbc.sql("update health_search set started_at = null").update();
        clock.reset();
    }

    private void search() {
        transaction.executeWithoutResult(status -> new HealthSearch(List.of(check), findings, alarm, clock).run());
        clock.advance(Duration.ofHours(1));
    }

    private List<Finding> found(long... numbers) {
        return LongStream.of(numbers).mapToObj(number -> new Finding(subject + number, "LTH-" + number, null)).toList();
    }

    private List<FindingRow> history() {
        return SignIn.as(administrator, Role.ADMINISTRATOR, () -> service.history(PageRequest.of(0, 500)));
    }

    @Test
    void administratorsAreToldOnceAndNotEveryHour() {
        check.found = found(1, 2);
        search();
        search();
        assertThat(events.stream(Notice.class)).singleElement().satisfies(notice -> {
            assertThat(notice.accounts()).contains(administrator);
            assertThat(notice.values().get("number").value()).isEqualTo("2");
            assertThat(notice.link()).isEqualTo("/admin/kesehatan");
        });
        assertThat(events.stream(AuditEvent.class)).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo("HEALTH_FOUND");
            assertThat(line.note()).isEqualTo("LTH-1, LTH-2");
        });
    }

    @Test
    void somethingNewBesideTheOldIsToldOf() {
        check.found = found(1);
        search();
        check.found = found(1, 2);
        search();
        assertThat(events.stream(Notice.class).map(notice -> notice.values().get("examples").value()))
                .containsExactly("LTH-1", "LTH-2");
    }

    @Test
    void theHistorySaysFromWhenToWhen() {
        var opened = clock.instant();
        check.found = found(1);
        search();
        search();
        var closed = clock.instant();
        check.found = List.of();
        search();
        assertThat(history()).singleElement().satisfies(row -> {
            assertThat(row.openedAt()).isBetween(opened.minusSeconds(1), opened.plusSeconds(60 * 30));
            assertThat(row.closedAt()).isBetween(closed.minusSeconds(1), closed.plusSeconds(60 * 30));
        });
    }

    @Test
    void whatComesBackIsAnotherFinding() {
        check.found = found(1);
        search();
        check.found = List.of();
        search();
        check.found = found(1);
        search();
        assertThat(history()).extracting(FindingRow::closedAt).hasSize(2).first().isNull();
        assertThat(events.stream(Notice.class)).hasSize(2);
    }

    @Test
    void aCheckThatCannotBeMadeIsToldOfAndEndsNothing() {
        check.found = found(1);
        search();
        check.fails = true;
        search();
        search();
        assertThat(history()).filteredOn(row -> row.closedAt() == null).extracting(FindingRow::failed)
                .containsExactly(true, false);
        assertThat(events.stream(Notice.class)).hasSize(2);
        check.fails = false;
        search();
        assertThat(history()).filteredOn(row -> row.closedAt() == null).extracting(FindingRow::label).containsExactly("LTH-1");
    }

    @Test
    void whereThereAreTooManyNothingIsTakenForGone() {
        check.found = found(LongStream.rangeClosed(1, 150).toArray());
        search();
        check.found = found(LongStream.rangeClosed(20, 150).toArray());
        search();
        assertThat(history()).filteredOn(row -> row.closedAt() != null).isEmpty();
        check.found = found(150);
        search();
        assertThat(history()).filteredOn(row -> row.closedAt() == null).extracting(FindingRow::label).containsExactly("LTH-150");
    }

    @Test
    void anOlderSearchThatEndsLaterIsForgotten() {
        check.found = found(1);
        search();
        check.found = List.of();
        clock.advance(Duration.ofHours(-2));
        search();
        assertThat(history()).singleElement().extracting(FindingRow::closedAt).isNull();
    }

    @Test
    void thePageShowsSomeOfWhatWasFound() {
        check.found = found(LongStream.rangeClosed(1, 60).toArray());
        search();
        var overview = SignIn.as(administrator, Role.ADMINISTRATOR, service::overview);
        assertThat(overview.checks()).filteredOn(one -> one.check().equals("SeatTwice")).singleElement().satisfies(one -> {
            assertThat(one.found()).isEqualTo(60);
            assertThat(one.examples()).hasSize(10);
        });
    }

    @Test
    void onlyAnAdministratorLooks() {
        for (var role : List.of(Role.RESIDENT, Role.INSTITUTE_STAFF, Role.APPROVER)) {
            var other = data.account(role);
            assertThatThrownBy(() -> SignIn.as(other, role, service::overview)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> SignIn.as(other, role, () -> {
                service.searchNow();
                return null;
            })).isInstanceOf(AccessDeniedException.class);
        }
    }
}

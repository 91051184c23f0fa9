package id.latih.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import id.latih.demo.DemoDay;

/**
 * Plants each impossible state beside one like it that is possible, in a database that keeps no promise. Its check
 * finds the one and not the other; in the demo data no check finds anything.
 */
class PlantedStatesDbTest {

    private static final BrokenDatabase DATABASE = new BrokenDatabase();

    /** @param sql what plants; the time is 2026-11-24 05:00 UTC, noon in WIB */
    record Planted(String check, List<String> found, String... sql) {

        @Override
        public String toString() {
            return check;
        }
    }

    private static String application(long id, String columns, Object... values) {
        var text = Stream.of(values).map(value -> value instanceof String word ? "'" + word + "'" : String.valueOf(value))
                .toList();
        return "insert into application (id, number, %s) values (%d, 'LTH-%2$d', %s)".formatted(columns, id, String.join(", ", text));
    }

    private static String history(long application, String event, String to) {
        return "insert into application_history (application_id, event, to_state) values (%d, '%s', '%s')"
                .formatted(application, event, to);
    }

    private static String batch(long id, String columns, String values) {
        return "insert into batch (id, slug, programme_id, name, %s) values (%d, 'b-%2$d', 1, 'Angkatan', %s)"
                .formatted(columns, id, values);
    }

    static Stream<Planted> planted() {
        var seat = "batch_id, resident_id, state, seat_no";
        var state = "batch_id, resident_id, state";
        return Stream.of(
                new Planted("SeatsOverLimit", List.of("batch 1"),
                        batch(1, "seats", "1"), batch(2, "seats", "2"),
                        application(1, seat, 1, 1, "APPROVED", 1), application(2, seat, 1, 2, "TRAINEE", 2),
                        application(3, seat, 2, 1, "APPROVED", 1), application(4, seat, 2, 2, "GRADUATED", 2)),
                new Planted("SeatTwice", List.of("application 1", "application 2"),
                        application(1, seat, 1, 1, "APPROVED", 1), application(2, seat, 1, 2, "APPROVED", 1),
                        application(3, seat, 2, 3, "APPROVED", 1), application(4, seat, 1, 4, "APPROVED", 2)),
                new Planted("SeatWithoutPlacement", List.of("application 1", "application 2"),
                        "insert into batch_seat (batch_id, seat_no) values (1, 1), (1, 2)",
                        application(1, seat, 1, 1, "WITHDRAWN", 1), application(2, seat, 1, 2, "TRAINEE", 3),
                        application(3, seat, 1, 3, "TRAINEE", 2)),
                new Planted("PlacementWithoutSeat", List.of("application 1"),
                        application(1, state, 1, 1, "REREGISTERED"), application(2, seat, 1, 2, "REREGISTERED", 1),
                        application(3, state, 1, 3, "RESERVE")),
                new Planted("PlacementWithoutDecision", List.of("application 1"),
                        application(1, seat, 1, 1, "REREGISTERED", 1), history(1, "PROPOSE", "PROPOSED"),
                        application(2, seat, 1, 2, "REREGISTERED", 2), history(2, "OFFER_SEAT", "APPROVED"),
                        application(3, seat, 1, 3, "TRAINEE", 3), history(3, "APPROVE", "APPROVED")),
                new Planted("OrphanedReserve", List.of("application 1", "application 2"),
                        batch(1, "state, changed_at", "'CANCELLED', '2026-11-24 04:00:00'"),
                        batch(2, "state, started_at, changed_at", "'PUBLISHED', '2026-11-20 00:00:00', '2026-11-20 00:00:00'"),
                        batch(3, "state, changed_at", "'PUBLISHED', '2026-11-20 00:00:00'"),
                        batch(4, "state, changed_at", "'CANCELLED', '2026-11-24 04:59:00'"),
                        application(1, state, 1, 1, "RESERVE"), application(2, state, 2, 1, "RESERVE"),
                        application(3, state, 3, 1, "RESERVE"), application(4, state, 4, 1, "RESERVE"),
                        application(5, state, 1, 2, "CANCELLED")),
                new Planted("LeftBehind", List.of("application 1", "application 2", "application 3"),
                        batch(1, "state, changed_at", "'CANCELLED', '2026-11-24 04:00:00'"),
                        batch(2, "state, started_at, changed_at", "'PUBLISHED', '2026-11-20 00:00:00', '2026-11-20 00:00:00'"),
                        batch(3, "state, changed_at", "'PUBLISHED', '2026-11-20 00:00:00'"),
                        application(1, state, 1, 1, "TRAINEE"), application(2, state, 1, 2, "DRAFT"),
                        application(3, state, 2, 1, "APPROVED"), application(4, state, 2, 2, "TRAINEE"),
                        application(5, state, 3, 1, "SUBMITTED"), application(6, state, 2, 3, "CLOSED")),
                new Planted("ReserveRank", List.of("application 1", "application 2", "application 5"),
                        application(1, state + ", reserve_rank", 1, 1, "RESERVE", 2),
                        application(2, state + ", reserve_rank", 1, 2, "RESERVE", 2),
                        application(3, state + ", reserve_rank", 1, 3, "RESERVE", 4),
                        application(4, state + ", reserve_rank", 2, 1, "RESERVE", 2),
                        application(5, state, 2, 2, "RESERVE")),
                new Planted("StateWithoutHistory", List.of("application 1", "application 2"),
                        application(1, state, 1, 1, "SUBMITTED"),
                        application(2, state, 1, 2, "APPROVED"), history(2, "PROPOSE", "PROPOSED"),
                        application(3, state, 1, 3, "DRAFT"),
                        application(4, state, 1, 4, "PROPOSED"), history(4, "SUBMIT", "SUBMITTED"), history(4, "PROPOSE", "PROPOSED")),
                new Planted("TwoPlacements", List.of("application 1", "application 2"),
                        application(1, seat, 1, 1, "TRAINEE", 1), application(2, seat, 2, 1, "REREGISTERED", 1),
                        application(3, seat, 3, 1, "APPROVED", 1), application(4, seat, 1, 2, "TRAINEE", 2),
                        application(5, seat, 2, 2, "GRADUATED", 2)),
                new Planted("OfferOverdue", List.of("application 1"),
                        application(1, seat + ", respond_by", 1, 1, "APPROVED", 1, "2026-11-24 03:59:59"),
                        application(2, seat + ", respond_by", 1, 2, "APPROVED", 2, "2026-11-24 04:30:00")),
                new Planted("SeatRows", List.of("batch 1", "batch 2"),
                        batch(1, "state, seats", "'PUBLISHED', 2"), batch(2, "state, seats", "'PUBLISHED', 1"),
                        batch(3, "state, seats", "'PUBLISHED', 2"), batch(4, "state, seats", "'DRAFT', 9"),
                        "insert into batch_seat (batch_id, seat_no) values (1, 1), (3, 1), (3, 4)"),
                new Planted("BatchNotStarted", List.of("batch 1"),
                        batch(1, "state, starts_on", "'PUBLISHED', '2026-11-24'"),
                        batch(2, "state, starts_on", "'PUBLISHED', '2026-11-25'"),
                        batch(3, "state, starts_on, started_at", "'PUBLISHED', '2026-11-24', '2026-11-23 17:00:10'"),
                        batch(4, "state, starts_on", "'CANCELLED', '2026-11-20'")),
                new Planted("DocumentWithoutContent", List.of("document 1"),
                        "insert into resident_document (id, resident_id, type) values (1, 1, 'KTP'), (2, 1, 'KK')",
                        "insert into resident_document_content (document_id, sealed) values (2, 'x')"),
                new Planted("SealedUnreadable", List.of("resident.nik_sealed 1"),
                        "insert into resident (account_id, nik_sealed) values (1, 'never sealed')"),
                new Planted("MailStuck", List.of("mail 1", "mail 2"),
                        mail(1, "QUEUED", "2026-11-24 04:00:00", "2026-11-24 04:40:00"),
                        mail(2, "QUEUED", "2026-11-23 22:00:00", "2026-11-24 05:30:00"),
                        mail(3, "QUEUED", "2026-11-24 04:00:00", "2026-11-24 04:55:00"),
                        mail(4, "SENT", "2026-11-20 04:00:00", "2026-11-20 04:00:00")),
                new Planted("EventUnpublished", List.of("event 1"),
                        event(1, "2026-11-24 04:49:00", "null"), event(2, "2026-11-24 04:55:00", "null"),
                        event(3, "2026-11-24 04:00:00", "'2026-11-24 04:00:01'")),
                new Planted("JobLate", List.of("job failing x", "job late x", "job picked x"),
                        job("late", "2026-11-24 04:49:00", false, "2026-11-24 04:00:00", 0),
                        job("picked", "2026-11-24 04:49:00", true, "2026-11-24 04:49:00", 0),
                        job("running", "2026-11-24 04:00:00", true, "2026-11-24 04:58:00", 0),
                        job("failing", "2026-11-24 05:10:00", false, "2026-11-24 04:58:00", 3),
                        job("fine", "2026-11-24 05:10:00", false, "2026-11-24 04:58:00", 2)));
    }

    private static String mail(long id, String state, String created, String next) {
        return "insert into mail (id, state, created_at, next_attempt_at) values (%d, '%s', '%s', '%s')"
                .formatted(id, state, created, next);
    }

    private static String event(long id, String at, String completed) {
        return """
                insert into EVENT_PUBLICATION (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT, PUBLICATION_DATE, COMPLETION_DATE)
                values ('%d', 'id.latih.notification.NoticeWriter.write(id.latih.core.Notice)', 'id.latih.core.Notice', '', '%s', %s)"""
                .formatted(id, at, completed);
    }

    private static String job(String name, String due, boolean picked, String heartbeat, int failures) {
        return """
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, last_heartbeat,
                  consecutive_failures, version) values ('%s', 'x', '%s', %s, '%s', %d, 1)"""
                .formatted(name, due, picked, heartbeat, failures);
    }

    @BeforeEach
    void empty() {
        for (var table : List.of("application_history", "application", "batch_seat", "batch", "programme",
                "resident_document_content", "resident_document", "resident", "mail", "EVENT_PUBLICATION", "scheduled_tasks")) {
            DATABASE.sql.update("delete from " + table);
        }
        DATABASE.sql.update("insert into programme (id, title) values (1, 'Las')");
    }

    @ParameterizedTest
    @MethodSource("planted")
    void itsCheckFindsWhatWasPlanted(Planted planted) {
        Stream.of(planted.sql).forEach(DATABASE.sql::update);
        assertThat(DATABASE.checks.find(planted.check)).containsExactlyElementsOf(planted.found);
    }

    @ParameterizedTest
    @MethodSource("planted")
    void aSearchIsBounded(Planted planted) {
        Stream.of(planted.sql).forEach(DATABASE.sql::update);
        assertThat(DATABASE.checks.find(planted.check, 1)).isEqualTo(planted.found.subList(0, 1));
    }

    @Test
    void everyCheckHasSomethingPlanted() {
        assertThat(planted().map(Planted::check).sorted().toList()).isEqualTo(DATABASE.checks.names());
    }

    @Test
    void theDemoDataHasNothingImpossible() {
        var demo = new DemoDay("2026-11-24");
        var checks = new TestChecks(demo.source(), demo.clock());
        var found = new TreeMap<String, List<String>>();
        checks.names().forEach(check -> found.put(check, checks.find(check)));
        found.values().removeIf(List::isEmpty);
        assertThat(found).isEqualTo(Map.of());
    }
}

package id.latih.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.NotFound;
import id.latih.core.Role;
import id.latih.testing.DbTest;
import id.latih.testing.MutableClock;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;
import id.latih.testing.TestData.Person;
import id.latih.training.BatchCancelled;

@DbTest
class TrainingFinderDbTest {

    private static final PageRequest ALL = PageRequest.of(0, 1000);

    @Autowired TestData data;
    @Autowired TrainingFinder finder;
    @Autowired MutableClock clock;
    @Autowired SessionFactory sessions;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    /** The list's filter is the check said in SQL; the two must never differ. */
    @Test
    void eligibleOnlyFindsExactlyWhatEveryCheckLetsThrough() {
        var institute = data.institute();
        var random = new Random(17);
        for (int i = 0; i < 40; i++) {
            data.batch(institute, 4, requirements(random));
        }
        for (int i = 0; i < 12; i++) {
            var person = data.resident(facts(random));
            var filter = new FindFilter("", null, institute, null, null, null, false);
            var all = as(person, filter);
            assertThat(all).hasSize(40);
            assertThat(as(person, new FindFilter("", null, institute, null, null, null, true)))
                    .extracting(OpenBatch::batchId)
                    .containsExactlyElementsOf(all.stream().filter(OpenBatch::eligible).map(OpenBatch::batchId).toList());
        }
    }

    @Test
    void aRequirementThatIsNotMetSaysWhatIsMissing() {
        var institute = data.institute();
        var batch = data.batch(institute, 4, open(Map.of("min_age", 18)));
        var young = data.resident(Map.of("birth_date", LocalDate.now(clock).minusYears(17)));

        var check = SignIn.as(young.accountId(), Role.RESIDENT, () -> finder.check(batch));

        assertThat(check.eligible()).isFalse();
        assertThat(check.checks()).filteredOn(line -> !line.met()).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo("RequirementCheck.MIN_AGE.missing");
            assertThat(line.arguments()).containsExactly(18, 17);
        });
    }

    @Test
    void ageCountsOnTheDayTheTrainingStarts() {
        var institute = data.institute();
        var batch = data.batch(institute, 4, open(Map.of("min_age", 18)));
        var eighteenByThen = data.resident(Map.of("birth_date", LocalDate.now(clock).plusDays(29).minusYears(18)));
        assertThat(SignIn.as(eighteenByThen.accountId(), Role.RESIDENT, () -> finder.check(batch)).eligible()).isTrue();
    }

    @Test
    void filtersNarrowTheList() {
        var institute = data.institute();
        var boarding = data.batch(institute, 4, open(Map.of("boarding", true)));
        var village = data.batch(institute, 4, open(Map.of("place", "VILLAGE", "village_code", "36.04.31.2009")));
        var person = data.resident();

        assertThat(as(person, new FindFilter("", null, institute, null, true, null, false)))
                .extracting(OpenBatch::batchId).containsExactly(boarding);
        assertThat(as(person, new FindFilter("", null, institute, "36.04.31", null, null, false)))
                .extracting(OpenBatch::batchId).containsExactly(village);
        assertThat(as(person, new FindFilter("", null, institute, null, null,
                YearMonth.from(LocalDate.now(clock).plusDays(30)).plusMonths(1), false))).isEmpty();
        assertThat(as(person, new FindFilter("tidak ada kata ini", null, institute, null, null, null, false))).isEmpty();
    }

    @Test
    void closedDraftedAndCancelledBatchesAreNotFound() {
        var institute = data.institute();
        data.batch(institute, 4, Map.of());
        data.batch(institute, 4, open(Map.of("state", "CANCELLED")));
        var draft = data.batch(institute, 4, open(Map.of("state", "DRAFT")));
        var person = data.resident();
        assertThat(as(person, new FindFilter("", null, institute, null, null, null, false))).isEmpty();
        assertThatThrownBy(() -> SignIn.as(person.accountId(), Role.RESIDENT, () -> finder.check(draft)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLongListTakesAsManyStatementsAsAShortOne() {
        var shortList = data.institute();
        data.batch(shortList, 1, open(Map.of()));
        var longList = data.institute();
        for (int i = 0; i < 25; i++) {
            data.batch(longList, 1, open(Map.of("domicile", "VILLAGE", "domicile_code", "36.04.31.2009")));
        }
        var person = data.resident();
        assertThat(statements(person, longList)).isEqualTo(statements(person, shortList));
    }

    /** When registration opens, thousands ask for the same page. */
    @Test
    void whatOneHasReadAnotherIsShownWithWhatIsTheirOwn() {
        var institute = data.institute();
        var batch = data.openBatch(institute, 4);
        var applicant = data.resident();
        data.application(batch, applicant.residentId(), "SUBMITTED");
        var other = data.resident(Map.of("birth_date", LocalDate.now(clock).minusYears(10)));
        var filter = new FindFilter("", null, institute, null, null, null, false);
        assertThat(as(applicant, filter)).singleElement().satisfies(shown -> {
            assertThat(shown.applicants()).isEqualTo(1);
            assertThat(shown.own()).isEqualTo(ApplicationState.SUBMITTED);
            assertThat(shown.eligible()).isTrue();
        });
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        assertThat(as(other, filter)).singleElement().satisfies(shown -> {
            assertThat(shown.applicants()).isEqualTo(1);
            assertThat(shown.own()).isNull();
            assertThat(shown.eligible()).isFalse();
        });
        assertThat(statistics.getPrepareStatementCount() - before).as("their profile and their applications").isEqualTo(2);
    }

    @Test
    void onlyWhatWasSentCountsAsApplied() {
        var institute = data.institute();
        var batch = data.openBatch(institute, 4);
        data.application(batch, data.resident().residentId(), "SUBMITTED");
        data.application(batch, data.resident().residentId(), "DRAFT");
        var erased = data.application(batch, data.resident().residentId(), "CLOSED");
        jdbc.sql("update application set submitted_at = null, number = null where id = ?").param(erased).update();
        assertThat(as(data.resident(), new FindFilter("", null, institute, null, null, null, false)))
                .extracting(OpenBatch::applicants).containsExactly(1L);
    }

    @Test
    void aChangeMadeHereShowsAtOnce() {
        var institute = data.institute();
        var batch = data.openBatch(institute, 4);
        var person = data.resident();
        var filter = new FindFilter("", null, institute, null, null, null, false);
        assertThat(as(person, filter)).hasSize(1);
        transaction.executeWithoutResult(change -> {
            jdbc.sql("update batch set state = 'CANCELLED' where id = ?").param(batch).update();
            events.publishEvent(new BatchCancelled(batch));
        });
        assertThat(as(person, filter)).isEmpty();
    }

    private long statements(Person person, long institute) {
        var filter = new FindFilter("", null, institute, null, null, null, true);
        as(person, filter);
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        as(person, filter);
        return statistics.getPrepareStatementCount() - before;
    }

    private List<OpenBatch> as(Person person, FindFilter filter) {
        return SignIn.as(person.accountId(), Role.RESIDENT, () -> {
            var found = finder.find(filter, ALL);
            assertThat(found.total()).isEqualTo(found.batches().size());
            return found.batches();
        });
    }

    private Map<String, Object> open(Map<String, Object> more) {
        var values = new HashMap<String, Object>(more);
        values.put("registration_closes_on", LocalDate.now(clock).plusDays(5));
        return values;
    }

    private Map<String, Object> requirements(Random random) {
        var values = open(Map.of("min_age", 17 + random.nextInt(8),
                "min_education", pick(random, "SD", "SMP", "SMA", "SMK", "DIPLOMA"),
                "not_employed", random.nextBoolean(), "not_in_school", random.nextBoolean(),
                "domicile", "REGENCY"));
        if (random.nextBoolean()) {
            values.put("max_age", 24 + random.nextInt(12));
        }
        switch (random.nextInt(3)) {
            case 0 -> values.putAll(Map.of("domicile", "VILLAGE",
                    "domicile_code", pick(random, "36.04.31.2009", "36.04.05.2001")));
            case 1 -> values.putAll(Map.of("domicile", "DISTRICT",
                    "domicile_code", pick(random, "36.04.31", "36.04.05")));
            default -> { }
        }
        return values;
    }

    private Map<String, Object> facts(Random random) {
        return Map.of("birth_date", LocalDate.now(clock).minusYears(16 + random.nextInt(22)).minusDays(random.nextInt(365)),
                "education", pick(random, "SD", "SMP", "SMA", "SMK", "DIPLOMA", "UNIVERSITY"),
                "working_status", pick(random, "SEEKING", "WORKING", "IN_SCHOOL", "TEMPORARILY_ABSENT", "HOUSEKEEPING"),
                "village_code", pick(random, "36.04.31.2009", "36.04.31.2001", "36.04.05.2001"));
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}

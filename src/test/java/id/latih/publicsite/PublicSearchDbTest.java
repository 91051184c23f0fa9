package id.latih.publicsite;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/** What a visitor finds, by words, filters and order. */
class PublicSearchDbTest extends PublicTestBase {

    @Autowired
    private Batches batches;
    private long institute;

    @BeforeEach
    void institute() {
        institute = data.institute();
    }

    private List<Long> find(String... parameters) {
        var search = new HashMap<String, String>();
        for (int i = 0; i < parameters.length; i += 2) {
            search.put(parameters[i], parameters[i + 1]);
        }
        return batches.find(Search.of(search)).batches().stream().map(ListedBatch::id).toList();
    }

    private LocalDate day(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    @Test
    void everyWordCountsAndItsBeginningIsEnough() {
        var word = word();
        var batch = open(institute, "Las " + word + "panjang AC", Map.of());
        open(institute, "Las Listrik", Map.of());
        assertThat(find("q", "las " + word)).containsExactly(batch);
        assertThat(find("q", "panjang")).isEmpty();
        assertThat(find("q", word + " menyelam")).isEmpty();
    }

    @Test
    void shortWordsAndEnglishStopWordsAreFoundAll() {
        var word = word();
        var batch = open(institute, word + " AC Is", Map.of());
        assertThat(find("q", word + " ac")).containsExactly(batch);
        assertThat(find("q", word + " is")).containsExactly(batch);
    }

    @Test
    void aMisspeltVocationIsFoundAndSaid() {
        var batch = open(institute, word(), Map.of());
        jdbc.sql("update programme set vocation_id = (select id from vocation where code = 'sewing')"
                + " where id = (select programme_id from batch where id = ?)").param(batch).update();
        index.batch(batch);
        var found = batches.find(Search.of(Map.of("q", "menjait", "urut", "baru")));
        assertThat(found.meant()).isEqualTo("menjahit");
        assertThat(found.batches()).extracting(ListedBatch::id).contains(batch);
        assertThat(batches.find(Search.of(Map.of("q", "menjahit"))).meant()).isEmpty();
    }

    @Test
    void filtersNarrow() {
        var word = word();
        var plain = open(institute, word, Map.of("starts_on", day(40), "min_education", "SMP"));
        var boarding = open(data.institute(), word, Map.of("boarding", true, "min_education", "DIPLOMA",
                "village_code", "36.04.31.2009", "place", "VILLAGE"));
        assertThat(find("q", word)).containsExactlyInAnyOrder(plain, boarding);
        assertThat(find("q", word, "asrama", "ya")).containsExactly(boarding);
        assertThat(find("q", word, "asrama", "tidak")).containsExactly(plain);
        assertThat(find("q", word, "tempat", "36.04.31")).containsExactly(boarding);
        assertThat(find("q", word, "tempat", "Serang")).containsExactly(plain);
        assertThat(find("q", word, "pendidikan", "smk")).containsExactly(plain);
        assertThat(find("q", word, "jenis", "community")).isEmpty();
        assertThat(find("q", word, "bulan", YearMonth.from(day(40)).toString())).contains(plain);
        assertThat(find("q", word, "lembaga", jdbc.sql("select slug from institute where id = ?").param(institute)
                .query(String.class).single())).containsExactly(plain);
    }

    @Test
    void whatIsNotPublishedIsNotThere() {
        var word = word();
        for (var state : List.of("DRAFT", "SUBMITTED", "RETURNED", "CANCELLED")) {
            var batch = open(institute, word, Map.of("state", "PUBLISHED"));
            jdbc.sql("update batch set state = ? where id = ?").params(state, batch).update();
        }
        assertThat(find("q", word)).isEmpty();
    }

    @Test
    void openOnesComeFirstThenWhatOpensThenWhatIsOver() {
        var word = word();
        var over = open(institute, word, Map.of("registration_closes_on", day(-1)));
        var later = open(institute, word, Map.of("registration_closes_on", day(6)));
        var upcoming = open(institute, word, Map.of("registration_opens_on", day(2), "registration_closes_on", day(4)));
        var soon = open(institute, word, Map.of("registration_closes_on", day(0)));
        assertThat(find("q", word)).containsExactly(soon, later, upcoming, over);
        assertThat(find("q", word, "buka", "1")).containsExactly(soon, later);
        assertThat(find("q", word, "urut", "baru")).containsExactly(soon, upcoming, later, over);
    }

    @Test
    void pagesFollowEachOther() {
        var word = word();
        for (int i = 0; i < 23; i++) {
            open(institute, word, Map.of());
        }
        var first = batches.find(Search.of(Map.of("q", word)));
        var second = batches.find(Search.of(Map.of("q", word, "halaman", "2")));
        assertThat(first.total()).isEqualTo(23);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.batches()).hasSize(20);
        assertThat(second.batches()).hasSize(3).doesNotContainAnyElementsOf(first.batches());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "\u0007", "\uFFFF"})
    void whatNoPageMayHoldIsNotLookedFor(String nonsense) {
        var search = Search.of(Map.of("q", "las" + nonsense.replace("%00", "\0") + "smaw", "kejuruan", "a\0b"));
        assertThat(search.text()).isEqualTo("las smaw");
        assertThat(search.vocation()).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "+999999999-12", "-999999999-01", "26-1", "x"})
    void aMonthThatIsNoneNarrowsNothing(String month) {
        assertThat(Search.of(Map.of("bulan", month)).narrows()).isFalse();
    }

    @Test
    void applicantsAndSeatsAreCounted() {
        var batch = open(institute, word(), Map.of());
        for (var state : List.of("SUBMITTED", "APPROVED", "REREGISTERED", "WITHDRAWN")) {
            data.application(batch, data.resident().residentId(), state, Map.of("submitted_at", Timestamp.from(clock.instant())));
        }
        data.application(batch, data.resident().residentId(), "DRAFT");
        var found = batches.find(slug(batch)).orElseThrow();
        assertThat(found.applicants()).isEqualTo(4);
        assertThat(found.seatsLeft()).isEqualTo(2);
    }

    @Test
    void aLongListTakesAsManyStatementsAsAShortOne() throws Exception {
        var word = word();
        open(institute, word, Map.of());
        var few = Statements.of(() -> find("q", word));
        for (int i = 0; i < 30; i++) {
            open(institute, word, Map.of());
        }
        assertThat(Statements.of(() -> find("q", word))).isEqualTo(few).isEqualTo(1);
    }
}

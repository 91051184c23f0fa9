package id.latih.publicsite.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import org.junit.jupiter.api.Test;

import id.latih.testing.Statements;

import static org.assertj.core.api.Assertions.assertThat;

/** The calendars as another program's parser reads them. */
class CalendarDbTest extends FeedTestBase {

    private static ICalendar parse(String text) {
        var calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).as("what a second library finds wrong").isEmpty();
        return calendar;
    }

    private List<VEvent> events(String address) throws Exception {
        return parse(text(address)).getEvents();
    }

    private VEvent event(String kind) throws Exception {
        return events(page + ".ics").stream().filter(event -> event.getUid().getValue()
                .equals("batch-" + batch + "-" + kind + "@localhost")).findFirst().orElseThrow();
    }

    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault());
    }

    @Test
    void aBatchIsThreeEventsOnItsDays() throws Exception {
        var today = LocalDate.now(clock);
        var answer = read(page + ".ics");
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader("Cache-Control")).contains("public");
        assertThat(events(page + ".ics")).hasSize(3).allSatisfy(event -> {
            assertThat(event.getDateStart().getValue().hasTime()).as("all day").isFalse();
            assertThat(event.getAlarms()).isEmpty();
            assertThat(event.getUrl().getValue()).isEqualTo(BASE + page);
            assertThat(event.getStatus()).isEqualTo(Status.confirmed());
            assertThat(event.getSummary().getLanguage()).isEqualTo("id");
        });
        assertThat(day(event("closes").getDateStart().getValue())).isEqualTo(today.plusDays(5));
        assertThat(event("closes").getSummary().getValue()).startsWith("Hari terakhir mendaftar: " + word);
        assertThat(event("closes").getTransparency().isTransparent()).isTrue();
        assertThat(day(event("announcement").getDateStart().getValue())).isEqualTo(today.plusDays(7));
        var training = event("training");
        assertThat(day(training.getDateStart().getValue())).isEqualTo(today.plusDays(30));
        assertThat(day(training.getDateEnd().getValue())).as("the day after the last").isEqualTo(today.plusDays(61));
        assertThat(training.getLocation().getValue()).isEqualTo("Serang");
        assertThat(training.getTransparency().isTransparent()).isFalse();
    }

    @Test
    void anEnglishReaderGetsEnglishWordsAndTheSameEvents() throws Exception {
        assertThat(events("/en" + page + ".ics")).extracting(event -> event.getUid().getValue())
                .isEqualTo(events(page + ".ics").stream().map(event -> event.getUid().getValue()).toList());
        assertThat(text("/en" + page + ".ics")).contains("Last day to apply: " + word);
    }

    @Test
    void theBytesChangeOnlyWithTheBatch() throws Exception {
        var before = read(page + ".ics");
        var sequence = event("training").getSequence().getValue();
        var stamp = event("training").getDateTimeStamp().getValue();
        clock.advance(Duration.ofHours(3));
        forget();
        assertThat(read(page + ".ics").getHeader("ETag")).isEqualTo(before.getHeader("ETag"));

        postpone();
        assertThat(event("training").getSequence().getValue()).isEqualTo(sequence + 1);
        assertThat(event("training").getDateTimeStamp().getValue()).isAfter(stamp);
        assertThat(event("training").getLastModified().getValue()).isAfter(stamp);
    }

    @Test
    void aCancelledBatchSaysSoInItsOwnCalendarAndInTheSearches() throws Exception {
        cancel();
        for (var address : List.of(page + ".ics", "/umpan/pelatihan.ics?q=" + word)) {
            assertThat(events(address)).hasSize(3).allSatisfy(event -> {
                assertThat(event.getStatus()).isEqualTo(Status.cancelled());
                assertThat(event.getSummary().getValue()).contains("Dibatalkan");
            });
        }
    }

    @Test
    void aSearchIsACalendarOfWhatItFindsInOneStatement() throws Exception {
        var institute = data.institute();
        IntStream.range(0, 205).forEach(number -> open(institute, word + " lain", Map.of()));
        var address = "/umpan/pelatihan.ics?q=" + word + "&halaman=2&urut=baru";
        forget();
        assertThat(Statements.of(() -> read(address))).isEqualTo(1);
        assertThat(events(address)).as("200 batches, each with three events").hasSize(600);
        assertThat(text(address)).contains("X-WR-CALNAME:Pelatihan “" + word + "”");
    }

    /** Letters of two, three and four octets: the lines are counted in octets, and no letter is torn. */
    @Test
    void linesHaveAtMost75Octets() throws Exception {
        var title = (word + " “Café” – é–☕ 🧵").concat(" rèné–’🪡".repeat(6));
        jdbc.sql("update programme set title = ? where id = (select programme_id from batch where id = ?)")
                .params(title, batch).update();
        forget();
        var lines = text(page + ".ics").split("\r\n");
        assertThat(lines).anyMatch(line -> line.startsWith(" ") && octets(line) > 70)
                .allSatisfy(line -> assertThat(octets(line)).as(line).isLessThanOrEqualTo(75));
        assertThat(text(page + ".ics")).doesNotContain("\uFFFD");
        assertThat(event("training").getSummary().getValue()).contains(title);
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void nothingFoundIsAnEmptyCalendar() throws Exception {
        var text = text("/umpan/pelatihan.ics?q=" + word());
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").contains("VERSION:2.0", "PRODID:").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void whatWasNeverPublishedHasNone() throws Exception {
        jdbc.sql("update batch set state = 'DRAFT', published_at = null where id = ?").param(batch).update();
        assertThat(read(page + ".ics").getStatus()).isEqualTo(404);
    }
}

package id.latih.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.latih.core.RuleViolation;

class BatchDatesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static BatchDates days(int opens, int closes, int announced, int starts, int ends) {
        return new BatchDates(MONDAY.plusDays(opens), MONDAY.plusDays(closes), MONDAY.plusDays(announced),
                MONDAY.plusDays(starts), MONDAY.plusDays(ends));
    }

    @ParameterizedTest
    @CsvSource({"0,10,15,20,40", "0,0,0,1,1"})
    void takesDatesInOrder(int opens, int closes, int announced, int starts, int ends) {
        assertThatCode(() -> days(opens, closes, announced, starts, ends).checkOrder()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"1,0,15,20,40,closesOn", "0,10,9,20,40,announcedOn", "0,10,15,15,40,startsOn", "0,10,15,20,19,endsOn"})
    void namesTheDateThatComesTooEarly(int opens, int closes, int announced, int starts, int ends, String field) {
        assertThatThrownBy(() -> days(opens, closes, announced, starts, ends).checkOrder())
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.field()).contains(field));
    }

    @Test
    void oneMayApplyOnTheLastDay() {
        var dates = days(0, 10, 15, 20, 40);
        assertThatCode(() -> dates.checkAhead(MONDAY.plusDays(10))).doesNotThrowAnyException();
        assertThatThrownBy(() -> dates.checkAhead(MONDAY.plusDays(11))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void theNextRoundOpensAfterThisOneEndsOnTheSameDayOfTheWeek() {
        var next = days(0, 10, 15, 20, 40).next(MONDAY);
        assertThat(next).isEqualTo(days(42, 52, 57, 62, 82));
        assertThat(next.opensOn().getDayOfWeek()).isEqualTo(MONDAY.getDayOfWeek());
    }

    @Test
    void theNextRoundOfALongPastBatchOpensAfterToday() {
        var today = MONDAY.plusDays(400);
        var next = days(0, 10, 15, 20, 40).next(today);
        assertThat(next.opensOn()).isAfter(today).isBefore(today.plusDays(8));
    }
}

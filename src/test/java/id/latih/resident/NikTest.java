package id.latih.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.latih.core.RuleViolation;

/** The rules of DOMAIN.md for the NIK: what is refused, and what only an officer looks at. */
class NikTest {

    private static final Predicate<String> KNOWN = region -> region.startsWith("36");
    private static final String MAN_1_MAY_1999 = "3604310105990012";
    private static final String WOMAN_1_MAY_1999 = "3604314105990012";

    @ParameterizedTest
    @ValueSource(strings = {"3604310105990012", "3604313112990001", "3604317112999999", "3604312902000001",
            "3604312902960001", "3604316902040001", "3604010101500001", "9999990101990001"})
    void acceptsPossibleNumbers(String nik) {
        assertThat(Nik.parse(nik).digits()).isEqualTo(nik);
    }

    @ParameterizedTest
    @CsvSource({"3604 3101 0599 0012", "360431-010599-0012", "36.04.31.010599.0012", "' 3604310105990012 '"})
    void readsWhatPeopleTypeBetweenTheDigits(String typed) {
        assertThat(Nik.parse(typed).digits()).isEqualTo(MAN_1_MAY_1999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "360431010599001", "36043101059900122", "36043101O5990012", "٣604310105990012"})
    void refusesWhatIsNotSixteenDigits(String nik) {
        refuses(nik, "Nik.sixteenDigits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3604310005990012", "3604313205990012", "3604314005990012", "3604317205990012",
            "3604319905990012"})
    void refusesDaysOutsideTheMonthsAndTheWomensRange(String nik) {
        refuses(nik, "Nik.impossibleDate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3604310100990012", "3604310113990012", "3604313104990012", "3604317104990012",
            "3604313002990012", "3604312902990012", "3604316902010012"})
    void refusesImpossibleDates(String nik) {
        refuses(nik, "Nik.impossibleDate");
    }

    @Test
    void refusesSerialZero() {
        refuses("3604310105990000", "Nik.serialZero");
    }

    private static void refuses(String nik, String key) {
        assertThatThrownBy(() -> Nik.parse(nik)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.key()).isEqualTo(key);
            assertThat(violation.field()).contains("nik");
        });
    }

    @Test
    void hasNothingToWarnOfWhenAllAgrees() {
        assertThat(warnings(MAN_1_MAY_1999, "1999-05-01", Sex.MALE)).isEmpty();
        assertThat(warnings(WOMAN_1_MAY_1999, "1999-05-01", Sex.FEMALE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1999-05-02", "1999-06-01", "1998-05-01", "2000-05-01"})
    void warnsOfAnotherBirthDate(String entered) {
        assertThat(warnings(MAN_1_MAY_1999, entered, Sex.MALE)).containsExactly(NikWarning.BIRTH_DATE_DIFFERS);
    }

    @Test
    void takesTheCenturyFromTheEnteredBirthDate() {
        assertThat(warnings("3604310105050012", "2005-05-01", Sex.MALE)).isEmpty();
        assertThat(warnings("3604310105050012", "1905-05-01", Sex.MALE)).isEmpty();
    }

    @Test
    void warnsOfTheOtherSex() {
        assertThat(warnings(MAN_1_MAY_1999, "1999-05-01", Sex.FEMALE)).containsExactly(NikWarning.SEX_DIFFERS);
        assertThat(warnings(WOMAN_1_MAY_1999, "1999-05-01", Sex.MALE)).containsExactly(NikWarning.SEX_DIFFERS);
    }

    @Test
    void warnsOfAnUnknownRegionAndOfAllAtOnce() {
        assertThat(warnings("9904310105990012", "1998-05-01", Sex.FEMALE)).containsExactlyInAnyOrder(NikWarning.values());
    }

    private static Set<NikWarning> warnings(String nik, String birthDate, Sex sex) {
        return Nik.parse(nik).warnings(LocalDate.parse(birthDate), sex, KNOWN);
    }

    @Test
    void hidesTheMiddle() {
        assertThat(Nik.parse(MAN_1_MAY_1999).masked()).isEqualTo("3604••••••••0012");
        assertThat(Nik.parse(MAN_1_MAY_1999)).hasToString("3604••••••••0012");
    }
}

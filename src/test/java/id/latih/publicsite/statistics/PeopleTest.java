package id.latih.publicsite.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import id.latih.publicsite.statistics.Count.Disclosure;
import id.latih.publicsite.statistics.People.Counted;

/** Numbers that are withheld must not come back from the others. */
class PeopleTest {

    /** Two vocations over three years, men alone; somebody who came in two years is one person of all years. */
    private final People people = new People(List.of(
            counted(Breakdown.SEX, "MALE", 2024, 32), counted(Breakdown.SEX, "MALE", 2025, 49),
            counted(Breakdown.SEX, "MALE", 2026, 65), counted(Breakdown.SEX, "MALE", null, 144),
            counted("welding", 2024, 2), counted("welding", 2025, 9), counted("welding", 2026, 15),
            counted("welding", null, 26),
            counted("sewing", 2024, 30), counted("sewing", 2025, 40), counted("sewing", 2026, 50),
            counted("sewing", null, 118)));

    private static Counted counted(String vocation, Integer year, long applicants) {
        return counted(Breakdown.VOCATION, vocation, year, applicants);
    }

    private static Counted counted(Breakdown breakdown, String code, Integer year, long applicants) {
        return new Counted(breakdown, code, year, applicants, 0, 0);
    }

    private Disclosure disclosure(String vocation, int year) {
        return people.count(Measure.APPLICANTS, Breakdown.VOCATION, vocation, year).disclosure();
    }

    /** All years less the others is the one that is withheld, unless another year is withheld too. */
    @Test
    void aYearCannotBeWorkedOutFromTheOthers() {
        assertThat(disclosure("welding", 2024)).isEqualTo(Disclosure.FEW);
        assertThat(Stream.of(2025, 2026).map(year -> disclosure("welding", year)))
                .containsExactlyInAnyOrder(Disclosure.HIDDEN, Disclosure.SHOWN);
        assertThat(disclosure("welding", People.ALL_YEARS)).isEqualTo(Disclosure.SHOWN);
    }

    /** Nor from the other vocations of its year. */
    @Test
    void aVocationCannotBeWorkedOutFromTheOthersOfItsYear() {
        assertThat(disclosure("sewing", 2024)).isEqualTo(Disclosure.HIDDEN);
    }
}

package id.latih.publicsite.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import id.latih.publicsite.statistics.Count.Disclosure;
import id.latih.publicsite.statistics.Suppression.Line;

class SuppressionTest {

    @Test
    void nothingSmallNothingWithheld() {
        assertThat(shown(5, 12, 0)).containsExactly("5", "12", "0", "= 17");
    }

    @Test
    void oneSmallNumberTakesAnotherWithItBecauseTheTotalWouldGiveItAway() {
        assertThat(shown(3, 40, 20, 0)).containsExactly("FEW", "40", "HIDDEN", "0", "= 63");
    }

    /** 6 is 1 and 5 in one way only, so the next one has to go too. */
    @Test
    void aSecondNumberThatLeavesNoDoubtTakesAThirdWithIt() {
        assertThat(shown(1, 5, 20)).containsExactly("FEW", "HIDDEN", "HIDDEN", "= 26");
    }

    @Test
    void twoSmallNumbersHideEachOther() {
        assertThat(shown(1, 4, 40)).containsExactly("FEW", "FEW", "40", "= 45");
    }

    /** Two are 1 and 1, eight are 4 and 4: the rest says so. */
    @Test
    void twoSmallNumbersThatCanOnlyBeOneThingTakeAnotherWithThem() {
        assertThat(shown(1, 1, 40, 50)).containsExactly("FEW", "FEW", "HIDDEN", "50", "= 92");
        assertThat(shown(4, 4, 40, 50)).containsExactly("FEW", "FEW", "HIDDEN", "50", "= 98");
    }

    @Test
    void whereNothingElseIsLeftTheTotalGoesToo() {
        assertThat(shown(1, 5)).containsExactly("FEW", "HIDDEN", "= HIDDEN");
        assertThat(shown(4, 4)).containsExactly("FEW", "FEW", "= HIDDEN");
    }

    @Test
    void aWithheldTotalIsNotTheSumOfShownParts() {
        var parts = cells(10, 20);
        var total = new Cell(30);
        total.hide();
        Suppression.protect(List.of(new Line(parts, total)));
        assertThat(parts).extracting(Cell::disclosure).containsExactly(Disclosure.HIDDEN, Disclosure.SHOWN);
    }

    /** What is hidden in a row must not come back from its column. */
    @Test
    void columnsAndRowsAreProtectedTogether() {
        var a = cells(3, 30, 33);
        var b = cells(20, 40, 60);
        var c = cells(50, 60, 110);
        var total = cells(73, 130, 203);
        Suppression.protect(List.of(
                new Line(a.subList(0, 2), a.get(2)), new Line(b.subList(0, 2), b.get(2)),
                new Line(c.subList(0, 2), c.get(2)), new Line(total.subList(0, 2), total.get(2)),
                new Line(List.of(a.get(0), b.get(0), c.get(0)), total.get(0)),
                new Line(List.of(a.get(1), b.get(1), c.get(1)), total.get(1)),
                new Line(List.of(a.get(2), b.get(2), c.get(2)), total.get(2))));
        assertThat(a.subList(0, 2)).noneMatch(Cell::isShown);
        assertThat(b.subList(0, 2)).noneMatch(Cell::isShown);
        assertThat(Stream.of(c, total).flatMap(List::stream)).allMatch(Cell::isShown);
    }

    private static List<Cell> cells(long... people) {
        return Arrays.stream(people).mapToObj(Cell::new).toList();
    }

    private static List<String> shown(long... people) {
        var parts = cells(people);
        var total = new Cell(Arrays.stream(people).sum());
        Suppression.protect(List.of(new Line(parts, total)));
        return Stream.concat(parts.stream().map(SuppressionTest::shown), Stream.of("= " + shown(total))).toList();
    }

    private static String shown(Cell cell) {
        return cell.isShown() ? String.valueOf(cell.people()) : cell.disclosure().name();
    }
}

package id.latih.publicsite.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import id.latih.publicsite.statistics.Count.Disclosure;

/**
 * Complementary suppression: what is withheld because it is below five must not be found out by taking what is
 * shown from its total. So each line of a table withholds nothing, or so much that more than one answer remains.
 */
final class Suppression {

    /** Numbers that add up to another. */
    record Line(List<Cell> parts, Cell whole) {

        /** Withholds one number more where one could be worked out. @return whether it did */
        boolean protect() {
            if (isSafe()) {
                return false;
            }
            var next = parts.stream().filter(cell -> cell.isShown() && cell.people() > 0)
                    .min(Comparator.comparingLong(Cell::people)).or(() -> Stream.of(whole).filter(Cell::isShown).findFirst());
            next.ifPresent(Cell::hide);
            return next.isPresent();
        }

        private boolean isSafe() {
            var withheld = parts.stream().filter(cell -> !cell.isShown()).toList();
            if (!whole.isShown()) {
                return !withheld.isEmpty() || whole.people() == 0;
            }
            return withheld.isEmpty() || leavesDoubt(withheld);
        }

        /** Whether the withheld numbers can be divided in more than one way, given their sum and what is said of each. */
        private static boolean leavesDoubt(List<Cell> withheld) {
            var sum = withheld.stream().mapToLong(Cell::people).sum();
            var few = withheld.stream().filter(cell -> cell.disclosure() == Disclosure.FEW).count();
            var hidden = withheld.size() - few;
            if (hidden == 0) {
                return few > 1 && sum > few && sum < few * (Cell.FIVE - 1);
            }
            return withheld.size() > 1 && sum > few + hidden * Cell.FIVE;
        }
    }

    private Suppression() {
    }

    /** Until every line is safe: what one withholds may make another unsafe. Ends, since nothing is shown again. */
    static void protect(List<Line> lines) {
        var again = true;
        while (again) {
            again = false;
            for (var line : lines) {
                while (line.protect()) {
                    again = true;
                }
            }
        }
    }
}

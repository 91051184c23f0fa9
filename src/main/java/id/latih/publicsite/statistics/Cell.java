package id.latih.publicsite.statistics;

import id.latih.publicsite.statistics.Count.Disclosure;

/** A number of people before it is known whether it may be shown. */
final class Cell {

    /** From here on a number says nothing about one person. */
    static final long FIVE = 5;

    private long people;
    private boolean hidden;

    Cell(long people) {
        this.people = people;
    }

    long people() {
        return people;
    }

    void add(long more) {
        people += more;
    }

    void hide() {
        hidden = true;
    }

    Disclosure disclosure() {
        if (people > 0 && people < FIVE) {
            return Disclosure.FEW;
        }
        return hidden ? Disclosure.HIDDEN : Disclosure.SHOWN;
    }

    boolean isShown() {
        return disclosure() == Disclosure.SHOWN;
    }
}

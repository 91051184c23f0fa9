package id.latih.publicsite.statistics;

import org.jspecify.annotations.Nullable;

import id.latih.publicsite.Words;

/**
 * A number of people as anybody may read it.
 *
 * @param people null where the number is withheld
 */
public record Count(@Nullable Long people, Disclosure disclosure) {

    /** Why a number is there or not. */
    public enum Disclosure {
        SHOWN,
        /** One to four people: they might be known by name. */
        FEW,
        /** Five or more, withheld because a smaller number could be worked out from it. */
        HIDDEN
    }

    static Count of(Cell cell) {
        return new Count(cell.disclosure() == Disclosure.SHOWN ? cell.people() : null, cell.disclosure());
    }

    public boolean suppressed() {
        return disclosure != Disclosure.SHOWN;
    }

    /** The number, or why there is none, as a page says it. */
    public String said(Words w) {
        return people == null ? w.word(disclosure) : w.number(people);
    }
}

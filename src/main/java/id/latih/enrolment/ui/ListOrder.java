package id.latih.enrolment.ui;

import java.util.Optional;
import java.util.stream.Stream;

/** The orders offered by name; the headings of the columns offer the others. */
public enum ListOrder {
    FIRST_COME("submittedAt", false), NAME("fullName", false), VILLAGE("villageCode", false),
    TOTAL("totalScore", true), RANK("rank", false);

    private final String property;
    private final boolean descending;

    ListOrder(String property, boolean descending) {
        this.property = property;
        this.descending = descending;
    }

    ListState apply(ListState state) {
        return state.withSort(property, descending);
    }

    static Optional<ListOrder> of(ListState state) {
        return Stream.of(values()).filter(order -> order.property.equals(state.sort())
                && order.descending == state.descending()).findFirst();
    }
}

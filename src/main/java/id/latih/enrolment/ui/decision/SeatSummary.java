package id.latih.enrolment.ui.decision;

import java.util.List;
import java.util.function.IntSupplier;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import id.latih.enrolment.StateCount;
import id.latih.enrolment.ui.StateTab;
import id.latih.training.BatchInfo;

/**
 * How many seats and places on the waiting list are taken, and how many applications wait; and a seat that nobody was given
 * while others wait for one. By itself the portal only hands on what somebody gives back.
 */
class SeatSummary extends Div {

    private final Div numbers = new Div();
    private final Paragraph hint = new Paragraph();

    SeatSummary() {
        numbers.addClassName("numbers");
        hint.addClassName("warning-box");
        addClassName("section");
        add(numbers, hint);
        getElement().setAttribute("role", "status");
    }

    /** @param ready how many on the waiting list could be given a free seat; asked where a seat is free and somebody waits */
    void show(BatchInfo batch, List<StateCount> counts, IntSupplier ready) {
        var free = batch.seats() - StateTab.SEATED.count(counts);
        var reserves = StateTab.WAITING.count(counts);
        numbers.removeAll();
        numbers.add(number("seats", getTranslation("SeatSummary.of", StateTab.SEATED.count(counts), batch.seats())),
                number("reserves", getTranslation("SeatSummary.of", reserves, batch.reserves())),
                number("waiting", String.valueOf(StateTab.TO_DECIDE.count(counts))));
        var able = free > 0 && reserves > 0 ? ready.getAsInt() : 0;
        hint.setText(getTranslation("SeatSummary.free", free, able));
        hint.setVisible(able > 0);
    }

    private Div number(String key, String value) {
        var figure = new Span(value);
        figure.addClassName("number");
        var label = new Span(getTranslation("SeatSummary." + key));
        label.addClassName("muted");
        return new Div(figure, label);
    }
}

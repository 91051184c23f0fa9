package id.latih.enrolment.ui.decision;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import id.latih.enrolment.StateCount;
import id.latih.enrolment.ui.StateTab;
import id.latih.training.BatchInfo;

/** How many seats and places on the waiting list are taken, and how many applications wait. */
class SeatSummary extends Div {

    SeatSummary() {
        addClassName("numbers");
        getElement().setAttribute("role", "status");
    }

    void show(BatchInfo batch, List<StateCount> counts) {
        removeAll();
        add(number("seats", getTranslation("SeatSummary.of", StateTab.SEATED.count(counts), batch.seats())),
                number("reserves", getTranslation("SeatSummary.of", StateTab.WAITING.count(counts), batch.reserves())),
                number("waiting", String.valueOf(StateTab.TO_DECIDE.count(counts))));
    }

    private Div number(String key, String value) {
        var figure = new Span(value);
        figure.addClassName("number");
        var label = new Span(getTranslation("SeatSummary." + key));
        label.addClassName("muted");
        return new Div(figure, label);
    }
}

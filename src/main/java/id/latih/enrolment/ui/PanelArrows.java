package id.latih.enrolment.ui;

import java.util.function.IntConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;

import id.latih.ui.I18N;

/** To the applicant above or below in the list. */
public final class PanelArrows {

    private PanelArrows() {
    }

    /** @param step is given -1 or 1 */
    public static Component[] of(IntConsumer step) {
        return new Component[] {
            PanelTools.arrow("arrow-up", I18N.text("PanelArrows.previous"), Key.KEY_P, "P", () -> step.accept(-1)),
            PanelTools.arrow("arrow-down", I18N.text("PanelArrows.next"), Key.KEY_N, "N", () -> step.accept(1))
        };
    }
}

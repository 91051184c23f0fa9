package id.latih.health.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

import id.latih.health.CheckResult;

/** A check that found nothing, and what it looks for. */
class WellLine extends ListItem {

    WellLine(CheckResult check) {
        var title = new Span(CheckTexts.title(check.check()));
        title.addClassName("card-title");
        var meaning = new Span(CheckTexts.meaning(check.check()));
        meaning.addClassName("muted");
        add(title, meaning);
        addClassName("health-check");
    }
}

package id.latih.health.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import id.latih.core.Dates;
import id.latih.health.CheckResult;
import id.latih.health.FindingRow;
import id.latih.ui.Badge;
import id.latih.ui.I18N;
import id.latih.ui.PageLink;
import id.latih.ui.SearchText;

/** A check that found something, or could not be made: what it means, what to do, and where. */
class IllCard extends ListItem {

    IllCard(CheckResult check) {
        addClassName("card");
        var found = check.found() == null ? 0 : check.found();
        add(new H3(CheckTexts.title(check.check())));
        if (check.errorId() != null) {
            add(new Badge(getTranslation("IllCard.failed"), Badge.Tone.WARNING),
                    new Paragraph(getTranslation("IllCard.failedHelp", check.errorId())));
            return;
        }
        add(new Badge(found > CheckResult.MOST ? getTranslation("IllCard.many", CheckResult.MOST)
                : getTranslation("IllCard.found", found), Badge.Tone.BAD));
        add(new Paragraph(CheckTexts.meaning(check.check())));
        var advice = new Paragraph(CheckTexts.advice(check.check()));
        advice.addClassName("box-title");
        add(advice);
        var list = new UnorderedList();
        check.examples().forEach(row -> list.add(example(row)));
        add(list);
        if (found > check.examples().size()) {
            add(new Paragraph(getTranslation("IllCard.more")));
        }
    }

    private ListItem example(FindingRow row) {
        var since = new Span(" " + getTranslation("IllCard.since", Dates.dateTime(row.openedAt(), I18N.language())));
        since.addClassName("muted");
        return new ListItem(label(row), since);
    }

    /** With a link to where more can be read. */
    static Component label(FindingRow row) {
        if (row.failed()) {
            return new Span(I18N.text("IllCard.failedId", row.label()));
        }
        return row.link() == null ? new Span(row.label()) : new PageLink(SearchText.sealedIn(row.link()), row.label());
    }
}

package id.latih.enrolment.ui;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

import id.latih.core.Texts;
import id.latih.enrolment.ApplicationEvent;
import id.latih.enrolment.HistoryEntry;

/** What happened to an application, newest first: what, when, by whom, change of rank, reason. */
public class HistoryList extends OrderedList {

    public HistoryList(List<HistoryEntry> history) {
        addClassName("history");
        history.forEach(entry -> add(item(entry)));
    }

    private ListItem item(HistoryEntry entry) {
        var what = new Span(getTranslation(Texts.key(entry.event())));
        what.addClassName("history-what");
        var when = new Span(getTranslation("HistoryList.who",
                Shown.dateTime(entry.at()), entry.actorName()));
        when.addClassName("muted");
        var item = new ListItem(new Div(what), new Div(when));
        if (entry.fromRank() != null || entry.toRank() != null) {
            item.add(new Div(getTranslation("HistoryList.rank", Shown.number(entry.fromRank()), Shown.number(entry.toRank()))));
        }
        if (entry.reasonCode() != null) {
            item.add(new Div(getTranslation("HistoryList.reason", reason(entry.event(), entry.reasonCode()))));
        }
        if (entry.note() != null) {
            var note = new Div(entry.note());
            note.addClassName("quoted");
            item.add(note);
        }
        return item;
    }

    private String reason(ApplicationEvent event, String code) {
        return getTranslation(Reasons.key(event, code));
    }
}

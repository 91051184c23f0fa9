package id.latih.privacy.ui;

import java.util.List;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import id.latih.privacy.Viewer;
import id.latih.privacy.ViewerWords;
import id.latih.ui.I18N;

/** Who looked, one below the other. */
class ViewerList extends UnorderedList {

    private final transient ViewerWords words;

    ViewerList(ViewerWords words) {
        this.words = words;
        addClassName("related");
    }

    void show(List<Viewer> viewers) {
        removeAll();
        viewers.forEach(viewer -> add(item(viewer)));
    }

    private ListItem item(Viewer viewer) {
        var language = I18N.language();
        var who = new Span(words.who(viewer, language));
        who.addClassName("history-what");
        var what = new Span(words.at(viewer, language) + " · " + words.what(viewer, language));
        what.addClassName("muted");
        var item = new ListItem(who, what);
        item.addClassName("section");
        return item;
    }
}

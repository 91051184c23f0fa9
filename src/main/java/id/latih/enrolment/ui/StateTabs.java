package id.latih.enrolment.ui;

import java.util.List;
import java.util.function.Function;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

import id.latih.core.Texts;
import id.latih.enrolment.StateCount;
import id.latih.ui.PageLink;

/** Links that filter a list by state, each with its number; those with nobody in them are left out. */
public class StateTabs extends Nav {

    public StateTabs() {
        addClassName("chips");
        getElement().setAttribute("aria-label", getTranslation("StateTabs.label"));
    }

    /** @param address where a tab leads */
    public void show(List<StateCount> counts, StateTab current, Function<StateTab, String> address) {
        removeAll();
        for (var tab : StateTab.values()) {
            var count = tab.count(counts);
            if (count > 0 || tab == current || tab == StateTab.ALL) {
                add(link(tab, count, tab == current, address.apply(tab)));
            }
        }
    }

    private PageLink link(StateTab tab, long count, boolean current, String address) {
        var number = new Span(String.valueOf(count));
        number.addClassName("chip-count");
        var link = new PageLink(address, "");
        link.add(new Span(getTranslation(Texts.key(tab))), number);
        link.addClassName("chip");
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}

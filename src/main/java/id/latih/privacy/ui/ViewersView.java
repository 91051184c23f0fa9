package id.latih.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

import id.latih.privacy.OwnData;
import id.latih.privacy.Viewer;
import id.latih.privacy.ViewerWords;
import id.latih.ui.EmptyState;
import id.latih.ui.I18N;
import id.latih.ui.Listing;
import id.latih.ui.Page;
import id.latih.ui.PageLink;
import id.latih.ui.ResponsiveGrid;

/** Everybody who looked at one's data. */
@Route(ViewersView.ROUTE)
@PermitAll
class ViewersView extends Page implements AfterNavigationObserver {

    static final String ROUTE = OwnDataView.ROUTE + "/akses";

    private final transient OwnData data;
    private final Listing<Viewer> list;

    ViewersView(OwnData data, ViewerWords words) {
        this.data = data;
        var language = I18N.language();
        var grid = new ResponsiveGrid<Viewer>(viewer -> card(words.who(viewer, language),
                words.at(viewer, language) + " · " + words.what(viewer, language)));
        grid.addColumn(viewer -> words.at(viewer, language)).setHeader(text("at")).setWidth("14rem").setFlexGrow(0);
        grid.addColumn(viewer -> words.who(viewer, language)).setHeader(text("who")).setFlexGrow(1);
        grid.addColumn(viewer -> words.what(viewer, language)).setHeader(text("what")).setFlexGrow(2);
        list = new Listing<>(grid);
        add(new Paragraph(text("text")), list, new PageLink(OwnDataView.ROUTE, text("back")));
    }

    private static Div card(String who, String what) {
        var name = new Span(who);
        name.addClassName("card-title");
        var facts = new Span(what);
        facts.addClassName("muted");
        var card = new Div(name, facts);
        card.addClassName("card");
        return card;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.show(data.countViewers(), data::viewers, () -> new EmptyState(text("empty"), text("emptyHelp")));
    }
}

package id.latih.privacy.ui;

import java.time.Clock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.data.domain.PageRequest;

import id.latih.consent.OwnConsents;
import id.latih.consent.ui.ConsentBoxes;
import id.latih.core.CurrentUser;
import id.latih.core.Role;
import id.latih.privacy.CopyFormat;
import id.latih.privacy.OwnData;
import id.latih.privacy.OwnRequests;
import id.latih.privacy.OwnRestriction;
import id.latih.privacy.ViewerWords;
import id.latih.ui.Page;
import id.latih.ui.PageLink;

/** All about the data on oneself: what there is, who looked, copies, consents, requests. */
@Route(OwnDataView.ROUTE)
@PermitAll
class OwnDataView extends Page implements AfterNavigationObserver {

    static final String ROUTE = "data-saya";
    private static final int LATEST = 5;

    private final transient OwnData data;
    private final transient CurrentUser currentUser;
    private final transient ViewerWords words;
    private final RestrictionBox restriction;
    private final KeptFacts kept = new KeptFacts();
    private final ConsentBoxes optional;
    private final ConsentHistory consents;
    private final Div viewers = new Div();
    private final OwnRequestList requests;

    OwnDataView(OwnData data, OwnRestriction restriction, OwnConsents consents, OwnRequests requests, ViewerWords words,
            CurrentUser currentUser, Clock clock) {
        this.data = data;
        this.currentUser = currentUser;
        this.words = words;
        this.restriction = new RestrictionBox(restriction);
        this.optional = new ConsentBoxes(consents);
        this.consents = new ConsentHistory(consents);
        this.requests = new OwnRequestList(requests, clock);
        viewers.addClassName("section");
        var copies = new Div(new CopyLink(data, CopyFormat.PDF), new CopyLink(data, CopyFormat.ZIP),
                new CopyLink(data, CopyFormat.JSON));
        copies.addClassName("buttons");
        add(new Paragraph(text("text")), this.restriction, section("kept", kept),
                section("copies", new Paragraph(text("copiesText")), copies),
                section("viewers", viewers), section("consents", optional, this.consents),
                section("requests", new Paragraph(text("requestsText")), this.requests));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var resident = currentUser.get().role() == Role.RESIDENT;
        restriction.load();
        kept.show(resident);
        optional.setVisible(resident);
        if (resident) {
            optional.load();
        }
        consents.load();
        requests.load();
        showViewers(data.countViewers());
    }

    private void showViewers(long total) {
        viewers.removeAll();
        if (total == 0) {
            viewers.add(new Paragraph(text("nobody")));
            return;
        }
        var latest = new ViewerList(words);
        latest.show(data.viewers(PageRequest.of(0, LATEST)));
        viewers.add(new Paragraph(text("viewersText")), latest);
        if (total > LATEST) {
            viewers.add(new PageLink(ViewersView.ROUTE, text("allViewers", total)));
        }
    }

    private Section section(String key, Component... content) {
        var section = new Section(new H2(text(key)));
        section.add(content);
        section.addClassNames("section", "card");
        return section;
    }
}

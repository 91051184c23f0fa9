package id.latih.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import id.latih.audit.AuditLine;
import id.latih.audit.AuditTrail;
import id.latih.core.Dates;
import id.latih.core.Role;
import id.latih.ui.I18N;
import id.latih.ui.Page;
import id.latih.ui.SearchText;

/** One line of the audit with all it says. */
@Route(AuditView.ROUTE)
@RolesAllowed(Role.Names.ADMINISTRATOR)
class AuditLineView extends Page implements HasUrlParameter<Long> {

    private final transient AuditTrail trail;
    private final DescriptionList facts = new DescriptionList();
    private final Anchor same = new Anchor("", text("same"));

    AuditLineView(AuditTrail trail) {
        this.trail = trail;
        facts.addClassNames("facts", "card");
        var back = new Anchor(AuditView.ROUTE, text("back"));
        back.getElement().setAttribute("router-link", true);
        same.getElement().setAttribute("router-link", true);
        add(facts, same, back);
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        show(trail.get(id));
    }

    private void show(AuditLine line) {
        setHeading(AuditWords.action(line.action()));
        facts.removeAll();
        fact("at", Dates.dateTime(line.at(), I18N.language()));
        fact("actor", line.actorName());
        fact("subject", line.subjectLabel());
        fact("kind", AuditWords.subjectType(line.subjectType()) + " " + line.subjectId());
        fact("from", line.from());
        fact("to", line.to());
        fact("reason", line.reasonCode());
        fact("note", line.note());
        same.setHref(SearchText.sealedIn(AuditNavigation.search(line.subjectLabel())));
    }

    private void fact(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new DescriptionList.Term(text(key)), new DescriptionList.Description(value));
        }
    }
}

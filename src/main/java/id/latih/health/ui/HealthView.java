package id.latih.health.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Role;
import id.latih.health.CheckResult;
import id.latih.health.FindingRow;
import id.latih.health.HealthOverview;
import id.latih.health.HealthService;
import id.latih.ui.EmptyState;
import id.latih.ui.Listing;
import id.latih.ui.Page;
import id.latih.ui.Toast;

/** Whether anything is as it must not be: what each check found, what to do about it, and what was found before. */
@Route(HealthView.ROUTE)
@RolesAllowed(Role.Names.ADMINISTRATOR)
@Menu(title = "HealthView.menu", order = 75, icon = "vaadin:stethoscope")
class HealthView extends Page implements AfterNavigationObserver {

    static final String ROUTE = "admin/kesehatan";

    private final transient HealthService health;
    private final Div now = new Div();
    private final Listing<FindingRow> history = new Listing<>(new FindingGrid());

    HealthView(HealthService health) {
        this.health = health;
        now.addClassName("stack");
        var search = new Button(text("search"), click -> search(click.getSource()));
        search.setDisableOnClick(true);
        setActions(search);
        add(now, new H2(text("history")), history);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void search(Button button) {
        try {
            health.searchNow();
        } finally {
            button.setEnabled(true);
        }
        refresh();
        Toast.success(text("searched"));
    }

    private void refresh() {
        var overview = health.overview();
        now.removeAll();
        now.add(summary(overview));
        var ill = overview.checks().stream().filter(check -> !check.isWell()).toList();
        if (!ill.isEmpty()) {
            now.add(section("ill", "cards-list", ill.stream().map(IllCard::new).toArray(IllCard[]::new)));
        }
        var well = overview.checks().stream().filter(CheckResult::isWell).map(WellLine::new).toArray(WellLine[]::new);
        now.add(section("well", "health-well", well));
        history.show(health.countHistory(), health::history,
                () -> new EmptyState(text("empty"), text("emptyHelp")));
    }

    private Div summary(HealthOverview overview) {
        var box = new Div();
        var ill = overview.checks().stream().filter(check -> !check.isWell()).count();
        if (overview.startedAt() == null) {
            box.addClassName("info-box");
            box.setText(text("never"));
            return box;
        }
        box.addClassName(ill > 0 ? "error-box" : overview.late() ? "warning-box" : "success-box");
        var state = new Paragraph(ill > 0 ? text("found", ill) : text("nothing", overview.checks().size()));
        state.addClassName("box-title");
        box.add(state, new Paragraph(text("last", overview.startedAt(), overview.took().toMillis() / 1000.0)));
        if (overview.late()) {
            box.add(new Paragraph(text("late")));
        }
        return box;
    }

    private Div section(String title, String style, ListItem... checks) {
        var list = new UnorderedList(checks);
        list.addClassName(style);
        var section = new Div(new H2(text(title)), list);
        section.addClassName("section");
        return section;
    }
}

package id.latih.enrolment.ui.resident;

import java.time.Clock;
import java.time.YearMonth;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.data.domain.PageRequest;

import id.latih.core.Role;
import id.latih.enrolment.FindFilter;
import id.latih.enrolment.TrainingFinder;
import id.latih.institute.InstituteDirectory;
import id.latih.region.RegionService;
import id.latih.resident.ui.ResidentNavigation;
import id.latih.training.VocationDirectory;
import id.latih.ui.EmptyState;
import id.latih.ui.Page;
import id.latih.ui.PageLink;

/** The trainings that take applications today, each with what this resident still misses. */
@Route(ApplyNavigation.FIND)
@Menu(title = "FindView.menu", order = 10, icon = "vaadin:search")
@RolesAllowed(Role.Names.RESIDENT)
class FindView extends Page implements AfterNavigationObserver {

    private static final int PAGE = 12;

    private final transient TrainingFinder finder;
    private final transient VocationDirectory vocations;
    private final transient InstituteDirectory institutes;
    private final transient RegionService regions;
    private final transient Clock clock;
    private final Div profileFirst = new Div();
    private final FindFilters filters = new FindFilters(this::choices, this::search);
    private final Paragraph count = new Paragraph();
    private final UnorderedList cards = new UnorderedList();
    private final Div end = new Div();
    private transient FindFilter filter = FindFilter.ALL;

    FindView(TrainingFinder finder, VocationDirectory vocations, InstituteDirectory institutes,
            RegionService regions, Clock clock) {
        this.finder = finder;
        this.vocations = vocations;
        this.institutes = institutes;
        this.regions = regions;
        this.clock = clock;
        profileFirst.addClassName("info-box");
        cards.addClassName("cards-list");
        count.getElement().setAttribute("role", "status");
        add(profileFirst, filters, count, cards, end);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = FindQuery.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        cards.removeAll();
        showNext();
    }

    private void showProfileFirst(boolean missing) {
        profileFirst.removeAll();
        profileFirst.setVisible(missing);
        if (missing) {
            profileFirst.add(new Span(text("profileFirst") + " "),
                    new PageLink(ResidentNavigation.profileThen(ApplyNavigation.FIND), text("toProfile")));
        }
    }

    private MoreFilters.Choices choices() {
        return new MoreFilters.Choices(vocations.active(), institutes.verified(), regions.districts(), YearMonth.now(clock));
    }

    /** The address changes, and the page follows the address. */
    private void search(FindFilter wanted) {
        getUI().ifPresent(ui -> ui.navigate(FindView.class, FindQuery.write(wanted)));
    }

    private void showNext() {
        var shown = (int) cards.getChildren().count();
        var found = finder.find(filter, PageRequest.of(shown / PAGE, PAGE));
        showProfileFirst(found.profileMissing());
        found.batches().forEach(batch -> cards.add(new OpenBatchCard(batch, regions)));
        count.setText(text("count", found.total()));
        count.setVisible(found.total() > 0);
        cards.setVisible(found.total() > 0);
        end.removeAll();
        if (found.total() == 0) {
            end.add(empty());
        } else if (cards.getChildren().count() < found.total()) {
            end.add(new Button(text("more"), click -> showNext()));
        }
    }

    private EmptyState empty() {
        return filter.equals(FindFilter.ALL) ? new EmptyState(text("none"), text("none.todo"))
                : new EmptyState(text("noMatch"), text("noMatch.todo"),
                        new Button(text("clear"), click -> search(FindFilter.ALL)));
    }
}

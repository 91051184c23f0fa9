package id.latih.enrolment.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

import id.latih.core.Texts;
import id.latih.enrolment.ApplicantFilter;
import id.latih.enrolment.ApplicantRow;
import id.latih.enrolment.ApplicationState;
import id.latih.ui.SearchText;

/** A batch's applicants with tabs of states, a search, an order, and a panel beside; the address says it all. */
public class ApplicantList extends Div {

    /** More than a batch has applicants; enough to know who is next. */
    private static final int LONGEST = 2000;
    private static final int TYPING = 400;

    private final String path;
    private final Applicants applicants;
    private final ApplicantGrid grid;
    private final ListOrder ownOrder;
    private final StateTabs tabs = new StateTabs();
    private final TextField text = new TextField(getTranslation("ApplicantList.search"));
    private final Select<ListOrder> order = new Select<>();
    private final Div toolbar = new Div(text, order);
    private final Div split;
    private ListState state = ListState.ALL;

    /** @param path the address of the page, without its query */
    public ApplicantList(String path, Applicants applicants, ApplicantGrid grid, Component panel) {
        this.ownOrder = grid.ownOrder();
        this.path = path;
        this.applicants = applicants;
        this.grid = grid;
        this.split = new Div(grid, panel);
        addClassName("applicant-list");
        toolbar.addClassName("toolbar");
        split.addClassName("split");
        text.setClearButtonVisible(true);
        text.setPrefixComponent(new Icon("vaadin", "search"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING);
        text.addValueChangeListener(change -> typed(change.isFromClient(), change.getValue()));
        order.setLabel(getTranslation("ApplicantList.order"));
        order.setItems(ListOrder.values());
        order.setItemLabelGenerator(choice -> getTranslation(Texts.key(choice)));
        order.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(change.getValue().apply(state));
            }
        });
        grid.addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                sortedBy(sorted.getSortOrder().stream().findFirst().orElse(null));
            }
        });
        grid.addItemClickListener(click -> open(click.getItem().id()));
        add(tabs, toolbar, split);
    }

    /** What else stands in the row of the search. */
    public void addTools(Component... tools) {
        toolbar.add(tools);
    }

    /** Shows what the address says. */
    public void show(ListState now) {
        var opened = now.application() != null && !now.application().equals(state.application());
        state = now;
        SearchText.show(text, now.text());
        order.setValue(ListOrder.of(now.sort().isEmpty() ? ownOrder.apply(now) : now).orElse(null));
        var open = now.application() != null;
        split.setClassName("open", open);
        grid.setCrowded(open);
        refresh();
        if (opened) {
            grid.reveal(ids(state.filter()).indexOf(now.application()));
        }
    }

    /** Reads the list and the numbers again; filter, order and panel stay. */
    public void refresh() {
        tabs.show(applicants.counts(), state.tab(), tab -> address(state.withTab(tab)));
        grid.show(state, true);
    }

    public void open(@Nullable Long application) {
        go(state.withApplication(application));
    }

    /** The address of an applicant's panel in the list as it stands. */
    public String addressOf(long application) {
        return address(state.withApplication(application));
    }

    /**
     * Who follows somebody in this list among those in a state: the next, or from the top again. Asked after a step, when
     * somebody has left that state: where they stood, the list of all says. Those whose data are kept only are left out:
     * there is no step to take with them.
     */
    public Optional<Long> next(long current, Set<ApplicationState> states) {
        var all = rows(new ApplicantFilter(Set.of(), state.text()));
        var at = all.stream().map(ApplicantRow::id).toList().indexOf(current);
        Predicate<ApplicantRow> waits = row -> states.contains(row.state()) && !row.restricted() && row.id() != current;
        return all.stream().skip(at + 1L).filter(waits).findFirst()
                .or(() -> rows(new ApplicantFilter(states, state.text())).stream().filter(waits).findFirst())
                .map(ApplicantRow::id);
    }

    /** Moves the panel by one row up or down the list. */
    public void step(int by) {
        var current = state.application();
        if (current == null) {
            return;
        }
        var ids = ids(state.filter());
        var to = ids.indexOf(current) + by;
        if (to >= 0 && to < ids.size()) {
            open(ids.get(to));
        }
    }

    private List<Long> ids(ApplicantFilter filter) {
        return rows(filter).stream().map(ApplicantRow::id).toList();
    }

    private List<ApplicantRow> rows(ApplicantFilter filter) {
        return applicants.page(filter, PageRequest.of(0, LONGEST, grid.order()));
    }

    private void typed(boolean byUser, String value) {
        if (byUser) {
            replace(state.withText(SearchText.of(value)));
        }
    }

    private void sortedBy(@Nullable GridSortOrder<ApplicantRow> by) {
        replace(by == null ? state.withSort("", false) : state.withSort(by.getSorted().getKey(),
                by.getDirection() == SortDirection.DESCENDING));
    }

    private void go(ListState to) {
        getUI().ifPresent(ui -> ui.navigate(path, to.query()));
    }

    /** Typing and sorting leave no trail of pages behind. */
    private void replace(ListState to) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(path, to.query())));
        show(to);
    }

    private String address(ListState to) {
        return new Location(path, to.query()).getPathWithQueryParameters();
    }
}

package id.latih.enrolment.ui;

import java.util.List;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

import id.latih.enrolment.ApplicantRow;
import id.latih.ui.EmptyState;
import id.latih.ui.ResponsiveGrid;

/** A batch's applicants, read page by page in the order that the address says. */
public class ApplicantGrid extends ResponsiveGrid<ApplicantRow> {

    private final Applicants applicants;
    private final ListOrder ownOrder;
    private ListState state = ListState.ALL;
    private boolean read;

    /** @param ownOrder the order where the address names none */
    public ApplicantGrid(SerializableFunction<ApplicantRow, Component> card, Applicants applicants, ListOrder ownOrder) {
        super(card);
        this.applicants = applicants;
        this.ownOrder = ownOrder;
        setSelectionMode(SelectionMode.NONE);
        setMultiSort(false);
        setEmptyStateComponent(new EmptyState(getTranslation("ApplicantGrid.none"), getTranslation("ApplicantGrid.noneHelp")));
        setPartNameGenerator(row -> state.application() != null && state.application() == row.id() ? "shown" : null);
    }

    /** Until the headings are there, the arrow waits: a page's first answer is told before them, cards and an open panel hide them. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("""
                const headings = () => this.querySelector('vaadin-grid-sorter');
                const tell = this.$connector.setSorterDirections;
                const waiting = new MutationObserver(() => headings() && this.$connector.setSorterDirections(waiting.told));
                this.$connector.setSorterDirections = told => {
                  waiting.disconnect();
                  if (headings() || !told.length) {
                    tell(told);
                  } else {
                    waiting.told = told;
                    waiting.observe(this, {childList: true, subtree: true});
                  }
                }""");
    }

    /** A column that sorts by a property of the row. */
    public Column<ApplicantRow> text(String property, ValueProvider<ApplicantRow, String> value) {
        return heading(addColumn(value), property);
    }

    public Column<ApplicantRow> component(String property, SerializableFunction<ApplicantRow, Component> value) {
        return heading(addColumn(new ComponentRenderer<>(value)), property);
    }

    private Column<ApplicantRow> heading(Column<ApplicantRow> column, String property) {
        return column.setKey(property).setSortProperty(property).setAutoWidth(true).setFlexGrow(0)
                .setHeader(getTranslation("ApplicantGrid." + property));
    }

    /** Shows what the address says; reads only if filter or order changed, or {@code again}. */
    void show(ListState now, boolean again) {
        var first = !read;
        var moved = !state.sameListAs(now);
        state = now;
        if (first) {
            read = true;
            // known by their ids, so that a ticked row stays ticked when it changes
            setItems(new CallbackDataProvider<ApplicantRow, Void>(
                    query -> applicants.page(state.filter(), ordered(VaadinSpringDataHelpers.toSpringPageRequest(query))).stream(),
                    query -> applicants.count(state.filter()), ApplicantRow::id));
        }
        if (first || moved) {
            arrow();
        }
        if (!first && (moved || again)) {
            getDataProvider().refreshAll();
        }
    }

    /** Scrolls to a row that is not in sight. */
    void reveal(int index) {
        getElement().executeJs("""
                setTimeout(() => {
                  if ($0 < this._firstVisibleIndex || $0 > this._lastVisibleIndex) this.scrollToIndex($0);
                }, 300)""", index);
    }

    /** The order of the list as it stands. */
    Sort order() {
        return (state.sort().isEmpty() ? ownOrder.apply(state) : state).order();
    }

    ListOrder ownOrder() {
        return ownOrder;
    }

    private Pageable ordered(Pageable page) {
        return PageRequest.of(page.getPageNumber(), page.getPageSize(), order());
    }

    /** The arrow in the heading of the column that sorts. */
    private void arrow() {
        var column = getColumnByKey(state.sort());
        sort(column == null ? List.of() : List.of(new GridSortOrder<>(column,
                state.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }
}

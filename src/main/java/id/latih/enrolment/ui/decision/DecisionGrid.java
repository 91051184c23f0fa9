package id.latih.enrolment.ui.decision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;

import id.latih.enrolment.ApplicantRow;
import id.latih.enrolment.ApplicationState;
import id.latih.enrolment.ui.ApplicantCells;
import id.latih.enrolment.ui.ApplicantGrid;
import id.latih.enrolment.ui.ListOrder;
import id.latih.enrolment.ui.Shown;
import id.latih.region.RegionService;
import id.latih.ui.I18N;

/** The applicants of a batch by the rank in which they were proposed; those who wait can be ticked. */
class DecisionGrid extends ApplicantGrid {

    DecisionGrid(DecisionApplicants applicants, RegionService regions, SerializableFunction<Long, String> address) {
        this(applicants, new ApplicantCells(regions, address));
    }

    private DecisionGrid(DecisionApplicants applicants, ApplicantCells cells) {
        super(row -> cells.card(row, scores(row)), applicants, ListOrder.RANK);
        text("rank", row -> Shown.number(row.rank()));
        component("fullName", cells::name).setFlexGrow(1).setAutoWidth(false).setWidth("13rem");
        text("villageCode", cells::village).setFlexGrow(1).setAutoWidth(false).setWidth("9rem");
        text("proposedAs", DecisionGrid::proposed).setSortable(false);
        text("totalScore", row -> Shown.score(row.totalScore()));
        component("state", row -> state(row, cells));
        ((GridMultiSelectionModel<ApplicantRow>) setSelectionMode(SelectionMode.MULTI))
                .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        setItemSelectableProvider(row -> row.state() == ApplicationState.PROPOSED || row.state() == ApplicationState.RESERVE);
    }

    private static String proposed(ApplicantRow row) {
        return row.proposedAs() == null ? "–" : I18N.text(row.proposedAs());
    }

    private static Component state(ApplicantRow row, ApplicantCells cells) {
        if (row.reserveRank() == null) {
            return cells.state(row);
        }
        return new Span(cells.state(row), new Span(I18N.text("DecisionGrid.reserveRank", row.reserveRank())));
    }

    private static Component scores(ApplicantRow row) {
        return row.rank() == null ? new Span() : new Span(I18N.text("DecisionGrid.card", Shown.number(row.rank()), proposed(row), Shown.score(row.totalScore()))
                + (row.reserveRank() == null ? "" : " · " + I18N.text("DecisionGrid.reserve", row.reserveRank())));
    }
}

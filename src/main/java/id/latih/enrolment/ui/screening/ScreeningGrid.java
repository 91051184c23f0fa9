package id.latih.enrolment.ui.screening;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;

import id.latih.enrolment.ApplicantRow;
import id.latih.enrolment.ScoreService;
import id.latih.enrolment.ui.ApplicantCells;
import id.latih.enrolment.ui.ApplicantGrid;
import id.latih.enrolment.ui.ListOrder;
import id.latih.region.RegionService;

/** The applicants of a batch with their scores to type; who applied first stands on top. */
class ScreeningGrid extends ApplicantGrid {

    /** @param scored is given whose score was saved, as they are now */
    ScreeningGrid(ScreeningApplicants applicants, RegionService regions, ScoreService scores,
            SerializableFunction<Long, String> address, SerializableConsumer<ApplicantRow> scored) {
        this(applicants, new ApplicantCells(regions, address), new ScoreCells(scores, applicants, scored));
    }

    private ScreeningGrid(ScreeningApplicants applicants, ApplicantCells cells, ScoreCells scores) {
        super(row -> cells.card(row, scores.line(row)), applicants, ListOrder.FIRST_COME);
        component("fullName", cells::name).setFlexGrow(1).setAutoWidth(false).setWidth("12rem");
        text("villageCode", cells::village).setFlexGrow(1).setAutoWidth(false).setWidth("8rem");
        component("state", cells::state);
        text("submittedAt", cells::submitted);
        component("testScore", scores::test);
        component("interviewScore", scores::interview);
        component("totalScore", scores::total);
    }
}

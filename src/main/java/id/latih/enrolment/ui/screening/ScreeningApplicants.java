package id.latih.enrolment.ui.screening;

import java.util.List;
import java.util.Set;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

import id.latih.enrolment.ApplicantFilter;
import id.latih.enrolment.ApplicantRow;
import id.latih.enrolment.ScreeningService;
import id.latih.enrolment.StateCount;
import id.latih.enrolment.ui.Applicants;
import id.latih.enrolment.ui.StateTab;

/** A batch's applicants as its institute's staff see them. */
class ScreeningApplicants implements Applicants {

    private final transient ScreeningService screening;
    private final long batchId;

    ScreeningApplicants(ScreeningService screening, long batchId) {
        this.screening = screening;
        this.batchId = batchId;
    }

    @Override
    public List<ApplicantRow> page(ApplicantFilter filter, Pageable page) {
        return screening.applicants(batchId, filter, page);
    }

    @Override
    public int count(ApplicantFilter filter) {
        return screening.count(batchId, filter);
    }

    @Override
    public List<StateCount> counts() {
        return screening.counts(batchId);
    }

    /** The same row as it is now. */
    ApplicantRow again(ApplicantRow row) {
        var number = row.number() == null ? "" : row.number();
        return page(new ApplicantFilter(Set.of(), number), PageRequest.of(0, 2)).stream()
                .filter(found -> found.id() == row.id()).findFirst().orElse(row);
    }

    /** Everybody whose scores can be entered, for the sheet to fill in. */
    List<ApplicantRow> scored() {
        return page(new ApplicantFilter(StateTab.PASSED.states(), ""), Pageable.ofSize(Integer.MAX_VALUE));
    }
}

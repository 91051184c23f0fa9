package id.latih.enrolment.ui.decision;

import java.util.List;

import org.springframework.data.domain.Pageable;

import id.latih.enrolment.ApplicantFilter;
import id.latih.enrolment.ApplicantRow;
import id.latih.enrolment.DecisionService;
import id.latih.enrolment.StateCount;
import id.latih.enrolment.ui.Applicants;

/** A batch's applicants as approvers see them. */
class DecisionApplicants implements Applicants {

    private final transient DecisionService decisions;
    private final long batchId;

    DecisionApplicants(DecisionService decisions, long batchId) {
        this.decisions = decisions;
        this.batchId = batchId;
    }

    @Override
    public List<ApplicantRow> page(ApplicantFilter filter, Pageable page) {
        return decisions.applicants(batchId, filter, page);
    }

    @Override
    public int count(ApplicantFilter filter) {
        return decisions.count(batchId, filter);
    }

    @Override
    public List<StateCount> counts() {
        return decisions.counts(batchId);
    }
}

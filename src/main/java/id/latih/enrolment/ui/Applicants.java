package id.latih.enrolment.ui;

import java.io.Serializable;
import java.util.List;

import org.springframework.data.domain.Pageable;

import id.latih.enrolment.ApplicantFilter;
import id.latih.enrolment.ApplicantRow;
import id.latih.enrolment.StateCount;

/** Where a list of one batch's applicants comes from: the service of the role that looks at it. */
public interface Applicants extends Serializable {

    List<ApplicantRow> page(ApplicantFilter filter, Pageable page);

    int count(ApplicantFilter filter);

    List<StateCount> counts();
}

package id.latih.enrolment.ui;

import java.io.Serializable;

import id.latih.resident.IdentityNumber;

/** Gives a number of the applicant that is shown, in full; checks who may see it and writes down who did. */
@FunctionalInterface
public interface NumberSource extends Serializable {
    String show(IdentityNumber which);
}

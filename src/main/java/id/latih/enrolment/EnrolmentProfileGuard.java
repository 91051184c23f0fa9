package id.latih.enrolment;

import org.springframework.stereotype.Component;

import id.latih.resident.DocumentUse;
import id.latih.resident.ProfileLock;

/** Keeps a resident's NIK, birth date and sent documents as they are once somebody decides on them. */
@Component
class EnrolmentProfileGuard implements ProfileLock, DocumentUse {

    private final ApplicationRepository applications;

    EnrolmentProfileGuard(ApplicationRepository applications) {
        this.applications = applications;
    }

    /** By what was sent, and not by a state: a draft is closed with its batch though nobody ever saw it. */
    @Override
    public boolean locked(long residentId) {
        return applications.existsByResidentIdAndSubmittedAtIsNotNull(residentId);
    }

    @Override
    public boolean used(long documentId) {
        return applications.usesDocument(documentId);
    }
}

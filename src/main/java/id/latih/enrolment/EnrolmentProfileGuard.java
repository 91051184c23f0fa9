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

    @Override
    public boolean locked(long residentId) {
        return applications.existsByResidentIdAndStateNot(residentId, ApplicationState.DRAFT);
    }

    @Override
    public boolean used(long documentId) {
        return applications.usesDocument(documentId);
    }
}

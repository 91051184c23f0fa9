package id.latih.enrolment;

import org.jspecify.annotations.Nullable;

/** An application of somebody on the same family card. */
public record FamilyApplication(long residentId, String fullName, @Nullable String number, String title, String batch,
        ApplicationState state) {
}

package id.latih.enrolment.ui.resident;

import id.latih.core.Dates;
import id.latih.core.PhoneNumbers;
import id.latih.core.Texts;
import id.latih.resident.ResidentCard;
import id.latih.ui.Facts;
import id.latih.ui.I18N;

/** What of the profile an application rests on. */
class ProfileFacts extends Facts {

    ProfileFacts(ResidentCard resident) {
        fact(text("name"), resident.fullName());
        fact(text("nik"), resident.nik());
        fact(text("birth"), text("birth.value", resident.birthPlace(),
                Dates.date(resident.birthDate(), I18N.language())));
        fact(text("address"), text("address.value", resident.address(), resident.villageName(),
                resident.districtName()));
        fact(text("phone"), PhoneNumbers.show(resident.phone()));
        fact(text("education"), resident.school().isEmpty() ? getTranslation(Texts.key(resident.education()))
                : getTranslation(Texts.key(resident.education())) + ", " + resident.school());
        fact(text("working"), getTranslation(Texts.key(resident.workingStatus())));
    }

    private String text(String key, Object... arguments) {
        return getTranslation("ProfileFacts." + key, arguments);
    }
}

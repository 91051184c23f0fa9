package id.latih.enrolment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import id.latih.consent.Consent;
import id.latih.core.PhoneNumbers;
import id.latih.core.Texts;
import id.latih.resident.IdentityNumber;
import id.latih.resident.ResidentCard;
import id.latih.ui.Badge;
import id.latih.ui.Facts;

/** Who an applicant is, as an officer compares it with the documents. */
class PersonFacts extends Facts {

    PersonFacts(ResidentCard resident, @Nullable Consent guardianConsent, NumberSource numbers) {
        if (resident.erased()) {
            fact(label("erased"), label("erasedText"));
            return;
        }
        fact(word(IdentityNumber.NIK), number(resident, IdentityNumber.NIK, resident.nik(), numbers));
        fact(word(IdentityNumber.KK), number(resident, IdentityNumber.KK, resident.kk(), numbers));
        fact(label("birth"), resident.birthPlace() + ", " + Shown.date(resident.birthDate()));
        fact(label("sex"), word(resident.sex()));
        fact(label("address"), resident.address());
        fact(label("village"), getTranslation("PersonFacts.villageOf", resident.villageName(), resident.districtName()));
        fact(label("phone"), new Anchor("tel:" + resident.phone(), PhoneNumbers.show(resident.phone())));
        fact(label("education"), word(resident.education()));
        fact(label("school"), resident.graduationYear() == null ? resident.school()
                : resident.school() + " (" + resident.graduationYear() + ")");
        fact(label("work"), word(resident.workingStatus()));
        if (resident.disability() != null) {
            fact(label("disability"), word(resident.disability()));
        }
        if (resident.supportNeeded() != null) {
            fact(label("support"), resident.supportNeeded());
        }
        if (resident.guardianName() != null && resident.guardianRelation() != null) {
            fact(label("guardian"), resident.guardianName() + " (" + word(resident.guardianRelation()) + ")");
        }
        if (resident.guardianPhone() != null) {
            fact(label("guardianPhone"), PhoneNumbers.show(resident.guardianPhone()));
            fact(label("guardianConsent"), guardianConsent == null ? new Badge(label("guardianConsent.none"), Badge.Tone.WARNING)
                    : new Span(getTranslation("PersonFacts.guardianConsent.given", Shown.dateTime(guardianConsent.givenAt()),
                            guardianConsent.text().version())));
        }
    }

    private static Component number(ResidentCard resident, IdentityNumber which, String masked, NumberSource numbers) {
        return resident.restricted() ? new Span(masked) : new MaskedNumber(which, masked, numbers);
    }

    private String label(String key) {
        return getTranslation("PersonFacts." + key);
    }

    private String word(Enum<?> constant) {
        return getTranslation(Texts.key(constant));
    }
}

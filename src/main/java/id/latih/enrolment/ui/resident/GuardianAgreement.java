package id.latih.enrolment.ui.resident;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import id.latih.consent.Consent;
import id.latih.consent.Guardian;
import id.latih.core.Dates;
import id.latih.core.DocumentType;
import id.latih.core.PhoneNumbers;
import id.latih.core.RuleViolation;
import id.latih.enrolment.GuardianService;
import id.latih.enrolment.GuardianState;
import id.latih.resident.DocumentService;
import id.latih.resident.ui.DocumentUploader;
import id.latih.resident.ui.ResidentNavigation;
import id.latih.ui.Facts;
import id.latih.ui.I18N;
import id.latih.ui.PageLink;
import id.latih.ui.Toast;

/** The guardian of a resident under 18 reads and signs here, on the resident's telephone; afterwards it says so. */
class GuardianAgreement extends Div {

    private static final int NAME_LENGTH = 120;

    private final transient GuardianService guardians;
    private final DocumentUploader letter;
    private final String back;

    /** @param back the page to come back to from the profile */
    GuardianAgreement(GuardianService guardians, DocumentService documents, String back) {
        this.guardians = guardians;
        this.back = back;
        letter = new DocumentUploader(documents, () -> { });
        addClassName("section");
    }

    void show(GuardianState state) {
        removeAll();
        if (state.guardian() == null) {
            add(new Paragraph(I18N.text("GuardianService.profile")), profile());
            return;
        }
        add(facts(state.guardian()));
        if (state.consent() == null) {
            ask(state);
        } else {
            add(given(state.consent()));
        }
        letter.show(List.of(DocumentType.GUARDIAN_LETTER));
        add(new Paragraph(text("letter")), letter);
    }

    private PageLink profile() {
        return new PageLink(ResidentNavigation.profileThen(back), text("profile"));
    }

    private Facts facts(Guardian guardian) {
        return new Facts().fact(text("guardian"), text("nameAndRelation", guardian.name(),
                        getTranslation("GuardianRelation." + guardian.relation())))
                .fact(text("phone"), PhoneNumbers.show(guardian.phone()));
    }

    private Div given(Consent consent) {
        var box = new Div(new Paragraph(text("given", Dates.dateTime(consent.givenAt(), I18N.language()),
                consent.text().version())));
        box.addClassName("success-box");
        return box;
    }

    private void ask(GuardianState state) {
        var quoted = new Paragraph(state.text().in(I18N.language()));
        quoted.addClassName("quoted");
        var signature = new TextField(text("signature"));
        signature.setHelperText(text("signatureHelp"));
        signature.setMaxLength(NAME_LENGTH);
        signature.setWidth("min(24rem, 100%)");
        signature.setManualValidation(true);
        var agree = new Button(text("agree"), click -> {
            try {
                guardians.agree(signature.getValue(), state.text().id());
                Toast.success(text("done"));
                show(guardians.own());
            } catch (RuleViolation violation) {
                signature.setErrorMessage(I18N.text(violation));
                signature.setInvalid(true);
            }
        });
        agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(agree, profile());
        buttons.addClassName("buttons");
        var box = new Div(new Paragraph(text("handOver")));
        box.addClassName("warning-box");
        add(box, quoted, signature, buttons);
    }

    private String text(String key, Object... arguments) {
        return getTranslation("GuardianAgreement." + key, arguments);
    }
}

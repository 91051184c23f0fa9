package id.latih.enrolment.ui.resident;

import java.time.Clock;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.stereotype.Component;

import id.latih.consent.ConsentDirectory;
import id.latih.consent.OwnConsents;
import id.latih.consent.ConsentPurpose;
import id.latih.consent.ui.ConsentBoxes;
import id.latih.enrolment.ApplyService;
import id.latih.enrolment.Draft;
import id.latih.enrolment.GuardianService;
import id.latih.resident.DocumentService;
import id.latih.resident.ui.DocumentUploader;
import id.latih.ui.I18N;

/** Makes each step's part of the page. */
@Component
class ApplySteps {

    private final ApplyService service;
    private final DocumentService documents;
    private final GuardianService guardians;
    private final ConsentDirectory consents;
    private final OwnConsents ownConsents;
    private final Clock clock;

    ApplySteps(ApplyService service, DocumentService documents, GuardianService guardians, ConsentDirectory consents,
            OwnConsents ownConsents, Clock clock) {
        this.service = service;
        this.documents = documents;
        this.guardians = guardians;
        this.consents = consents;
        this.ownConsents = ownConsents;
        this.clock = clock;
    }

    RequirementsStep requirements(Draft draft) {
        return new RequirementsStep(draft);
    }

    Div documents(Draft draft) {
        var uploader = new DocumentUploader(documents, () -> { });
        uploader.show(draft.batch().documents(), draft.documents());
        var step = new Div(new Paragraph(I18N.text(draft.batch().documents().isEmpty()
                ? "ApplySteps.noDocuments" : "ApplySteps.documents")), uploader);
        step.addClassName("section");
        return step;
    }

    AnswersStep answers(Draft draft) {
        return new AnswersStep(draft, answers ->
                service.save(draft.id(), ApplyStep.ANSWERS.ordinal(), answers), clock);
    }

    ReviewStep review(Draft draft) {
        var step = new ReviewStep(draft, consents.text(ConsentPurpose.SERVICE_NOTICE).in(I18N.language()));
        if (draft.guardianNeeded()) {
            var guardian = new GuardianAgreement(guardians, documents,
                    ApplyNavigation.apply(draft.batch().id()));
            guardian.show(guardians.own());
            step.addGuardian(guardian);
        }
        var optional = new ConsentBoxes(ownConsents);
        optional.load();
        step.addOptional(optional);
        return step;
    }
}

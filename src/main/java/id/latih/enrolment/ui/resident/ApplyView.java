package id.latih.enrolment.ui.resident;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.enrolment.ApplicationState;
import id.latih.enrolment.ApplyService;
import id.latih.enrolment.Draft;
import id.latih.resident.ui.ResidentNavigation;
import id.latih.ui.EmptyState;
import id.latih.ui.I18N;
import id.latih.ui.Page;
import id.latih.ui.PageLink;
import id.latih.ui.Toast;

/**
 * Applying in four steps. Every step is kept when it is left and answers while they are typed, so whoever
 * comes back goes on where they were. The step stands in the address; without one, the draft's own counts.
 */
@Route(ApplyNavigation.APPLY + "/:batchId([0-9]+)")
@RolesAllowed(Role.Names.RESIDENT)
class ApplyView extends Page implements BeforeEnterObserver {

    private final transient ApplyService service;
    private final transient ApplySteps steps;
    private final Div content = new Div();
    /** What the step just left has kept: the next one need not read it again. */
    private transient @Nullable Draft kept;

    ApplyView(ApplyService service, ApplySteps steps) {
        this.service = service;
        this.steps = steps;
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var batchId = event.getRouteParameters().getLong("batchId").orElseThrow();
        content.removeAll();
        try {
            var draft = kept != null && kept.batch().id() == batchId ? kept : service.open(batchId);
            kept = null;
            setHeading(text("heading", draft.batch().title()));
            var asked = event.getLocation().getQueryParameters().getSingleParameter(ApplyNavigation.STEP)
                    .filter(number -> number.matches("[1-9]")).map(number -> Integer.parseInt(number) - 1);
            show(draft, ApplyStep.of(asked.orElse(draft.step())));
        } catch (RuleViolation violation) {
            content.add(refusal(batchId, violation));
        }
    }

    /** Nothing can be filled in here: says why, and where to go on. */
    private Component refusal(long batchId, RuleViolation violation) {
        var profile = "OwnResident.profileMissing".equals(violation.key());
        return new EmptyState(I18N.text(violation), text(profile ? "profile.why" : "refused"), profile
                ? new PageLink(ResidentNavigation.profileThen(ApplyNavigation.apply(batchId)), text("toProfile"))
                : new PageLink(ApplyNavigation.APPLICATIONS, text("toApplications")));
    }

    private void show(Draft draft, ApplyStep step) {
        content.add(new StepTrail(draft.batch().id(), step));
        if (draft.state() == ApplicationState.CORRECTION_REQUESTED && draft.correctionRequest() != null) {
            content.add(correction(draft.correctionRequest()));
        }
        switch (step) {
            case REQUIREMENTS -> content.add(steps.requirements(draft),
                    buttons(draft, step, draft::answers, draft::eligible));
            case DOCUMENTS -> content.add(steps.documents(draft), buttons(draft, step, draft::answers, () -> true));
            case ANSWERS -> {
                var answers = steps.answers(draft);
                content.add(answers, buttons(draft, step, answers::answers, answers::complete));
            }
            case REVIEW -> {
                var review = steps.review(draft);
                content.add(review, sendButtons(draft, review));
            }
        }
    }

    private Div correction(String request) {
        var quoted = new Paragraph(request);
        quoted.addClassName("pre-line");
        var box = new Div(new Paragraph(text("correction")), quoted);
        box.addClassNames("warning-box", "section");
        return box;
    }

    /** What the next button asks for, and when it may be followed. */
    private Div buttons(Draft draft, ApplyStep step, Answers answers, Ready ready) {
        var next = new Button(text("next"), click -> {
            if (ready.ready()) {
                go(draft, step.ordinal() + 1, answers.answers());
            }
        });
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.setEnabled(step != ApplyStep.REQUIREMENTS || draft.eligible());
        return row(draft, step, answers, next);
    }

    private Div sendButtons(Draft draft, ReviewStep review) {
        var again = draft.state() == ApplicationState.CORRECTION_REQUESTED;
        var send = new Button(text(again ? "sendAgain" : "send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                if (review.declared()) {
                    var receipt = service.submit(draft.id(), draft.answers(), true);
                    getUI().ifPresent(ui -> Go.to(ui, ApplyNavigation.receipt(receipt.applicationId())));
                }
            } catch (RuleViolation violation) {
                Toast.error(I18N.text(violation));
            } finally {
                send.setEnabled(true);
            }
        });
        return row(draft, ApplyStep.REVIEW, draft::answers, send);
    }

    private Div row(Draft draft, ApplyStep step, Answers answers, Button main) {
        var row = new Div();
        row.addClassName("buttons");
        if (step != ApplyStep.REQUIREMENTS) {
            row.add(new Button(text("back"),
                    click -> go(draft, step.ordinal() - 1, answers.answers())));
        }
        row.add(main, new PageLink(ApplyNavigation.APPLICATIONS, text("later")));
        return row;
    }

    private void go(Draft draft, int step, List<String> answers) {
        kept = service.save(draft.id(), step, answers).orElse(null);
        getUI().ifPresent(ui -> Go.to(ui, ApplyNavigation.apply(draft.batch().id(), step)));
    }

    @FunctionalInterface
    private interface Answers {
        List<String> answers();
    }

    @FunctionalInterface
    private interface Ready {
        boolean ready();
    }
}

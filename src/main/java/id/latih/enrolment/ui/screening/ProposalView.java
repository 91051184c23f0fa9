package id.latih.enrolment.ui.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.enrolment.Proposal;
import id.latih.enrolment.ProposalService;
import id.latih.enrolment.ScreeningService;
import id.latih.enrolment.ui.BatchLine;
import id.latih.enrolment.ui.EnrolmentNavigation;
import id.latih.enrolment.ui.StateTab;
import id.latih.ui.Confirm;
import id.latih.ui.EmptyState;
import id.latih.ui.I18N;
import id.latih.ui.Page;
import id.latih.ui.PageLink;
import id.latih.ui.Toast;

/** The ranking of those who passed the document check, and the step that proposes it to the approvers. */
@Route(EnrolmentNavigation.SCREENING + "/:batchId([0-9]{1,15})/usulan")
@RolesAllowed(Role.Names.INSTITUTE_STAFF)
class ProposalView extends Page implements BeforeEnterObserver {

    private final transient ProposalService proposals;
    private final transient ScreeningService screening;
    private final transient Clock clock;
    private final Div content = new Div();
    private long batchId;
    private @Nullable ProposalForm form;

    ProposalView(ProposalService proposals, ScreeningService screening, Clock clock) {
        this.proposals = proposals;
        this.screening = screening;
        this.clock = clock;
        content.addClassName("section");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        batchId = event.getRouteParameters().getLong("batchId").orElseThrow();
        show();
    }

    private void show() {
        var proposal = proposals.proposal(batchId);
        var sent = StateTab.TO_DECIDE.count(screening.counts(batchId));
        var back = new PageLink(EnrolmentNavigation.screening(batchId), text("back"));
        setHeading(text("heading", proposal.batch().title(), proposal.batch().name()));
        setActions();
        content.removeAll();
        content.add(back, new BatchLine(proposal.batch(), false));
        if (sent > 0) {
            content.add(sent(sent));
        }
        if (!proposal.candidates().isEmpty()) {
            addForm(proposal);
        } else if (sent == 0) {
            content.add(new EmptyState(text("nobody"), text("nobodyHelp"),
                    new PageLink(EnrolmentNavigation.screening(batchId), text("toScreening"))));
        }
    }

    private void addForm(Proposal proposal) {
        form = new ProposalForm(proposal);
        var obstacles = new ProposalObstacles(proposal, LocalDate.now(clock));
        var propose = new Button(text("propose"), click -> confirm(proposal));
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        propose.setEnabled(!obstacles.any());
        setActions(propose);
        content.add(obstacles, form);
    }

    /** A list that was sent, and the way to take it back. */
    private Div sent(long count) {
        var recall = new Button(text("recall"), click -> Confirm.danger(text("recallTitle"), text("recallText", count),
                text("recall"), this::recall));
        recall.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var box = new Div(new Div(text("sent", count)), recall);
        box.addClassNames("info-box", "section");
        return box;
    }

    private void recall() {
        proposals.recall(batchId);
        Toast.success(text("recalled"));
        show();
    }

    private void confirm(Proposal proposal) {
        var checked = Objects.requireNonNull(form);
        if (!checked.reasonGiven()) {
            return;
        }
        Confirm.ask(text("confirmTitle"), text("confirmText", proposal.candidates().size(), checked.seats(),
                checked.reserves(), checked.others()), text("propose"), () -> propose(checked));
    }

    /** What was typed and moved stays on the page while the service refuses. */
    private void propose(ProposalForm from) {
        try {
            proposals.propose(batchId, from.order(), from.reason());
        } catch (RuleViolation refused) {
            from.refused(refused, I18N.text(refused));
            return;
        }
        Toast.success(text("proposed", from.order().size()));
        show();
    }
}

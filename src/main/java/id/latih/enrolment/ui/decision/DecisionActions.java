package id.latih.enrolment.ui.decision;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

import id.latih.core.RuleViolation;
import id.latih.enrolment.ApplicantDetail;
import id.latih.enrolment.ApplicationEvent;
import id.latih.enrolment.DecisionService;
import id.latih.enrolment.RefusalReason;
import id.latih.enrolment.RevertReason;
import id.latih.enrolment.ui.PanelTools;
import id.latih.ui.I18N;
import id.latih.ui.ReasonDialog;
import id.latih.ui.Toast;

/** The decisions that an approver may take on an application, as buttons with their keys. */
class DecisionActions implements Serializable {

    private final transient DecisionService decisions;
    private final transient Clock clock;
    private final transient Consumer<String> done;
    private final transient Runnable reload;

    /**
     * @param done   a decision went through: what to say
     * @param reload show everything as it is now
     */
    DecisionActions(DecisionService decisions, Clock clock, Consumer<String> done, Runnable reload) {
        this.decisions = decisions;
        this.clock = clock;
        this.done = done;
        this.reload = reload;
    }

    Component[] buttons(ApplicantDetail detail) {
        if (detail.resident().restricted()) {
            return new Component[0];
        }
        var buttons = new ArrayList<Component>();
        var state = detail.state();
        var name = detail.resident().fullName();
        if (ApplicationEvent.APPROVE.isPossibleIn(state)) {
            var approve = PanelTools.button(text("approve"), Key.KEY_S, "S",
                    () -> decide(() -> decisions.approve(detail.id()), "approved", name));
            approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(approve);
        }
        if (ApplicationEvent.PLACE_ON_RESERVE.isPossibleIn(state)) {
            buttons.add(PanelTools.button(text("reserve"), Key.KEY_C, "C",
                    () -> decide(() -> decisions.placeOnReserve(detail.id()), "reserved", name)));
        }
        if (ApplicationEvent.REFUSE.isPossibleIn(state)) {
            var refuse = PanelTools.button(text("refuse"), Key.KEY_T, "T", () -> refuse(detail));
            refuse.addThemeVariants(ButtonVariant.LUMO_ERROR);
            buttons.add(refuse);
        }
        if (ApplicationEvent.RERANK.isPossibleIn(state) && detail.reserveRank() != null) {
            buttons.add(new Button(text("rerank"), click -> rerank(detail, detail.reserveRank())));
        }
        if (ApplicationEvent.REVERT.isPossibleIn(state) && detail.proposedAs() != null
                && detail.batch().decisionsOpen(LocalDate.now(clock))) {
            buttons.add(new Button(text("revert"), click -> revert(detail)));
        }
        return buttons.toArray(Component[]::new);
    }

    private void decide(Runnable step, String key, String name) {
        try {
            step.run();
        } catch (RuleViolation refused) {
            Toast.error(I18N.text(refused));
            reload.run();
            return;
        }
        done.accept(text(key, name));
    }

    private void refuse(ApplicantDetail detail) {
        var name = detail.resident().fullName();
        new ReasonDialog<>(text("refuseTitle", name), text("refuseHelp"), text("refuse"), (reason, note) -> {
            decisions.refuse(detail.id(), reason, note);
            done.accept(text("refused", name));
        }, RefusalReason.values()).open();
    }

    private void revert(ApplicantDetail detail) {
        var name = detail.resident().fullName();
        new ReasonDialog<>(text("revertTitle", name), text("revertHelp"), text("revert"), (reason, note) -> {
            decisions.revert(detail.id(), reason, note);
            Toast.success(text("reverted", name));
            reload.run();
        }, RevertReason.values()).open();
    }

    private void rerank(ApplicantDetail detail, int rank) {
        new RerankDialog(detail.resident().fullName(), rank, (newRank, reason, note) -> {
            decisions.rerank(detail.id(), newRank, reason, note);
            Toast.success(text("reranked", detail.resident().fullName(), newRank));
            reload.run();
        }).open();
    }

    private static String text(String key, Object... arguments) {
        return I18N.text("DecisionActions." + key, arguments);
    }
}

package id.latih.enrolment.ui.screening;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

import id.latih.core.RuleViolation;
import id.latih.enrolment.ApplicantDetail;
import id.latih.enrolment.ApplicationEvent;
import id.latih.enrolment.RefusalReason;
import id.latih.enrolment.RevertReason;
import id.latih.enrolment.ScreeningService;
import id.latih.enrolment.ui.PanelTools;
import id.latih.ui.I18N;
import id.latih.ui.ReasonDialog;
import id.latih.ui.Toast;

/** The steps that staff may take with an application, as buttons with their keys. */
class ScreeningActions implements Serializable {

    private final transient ScreeningService screening;
    private final transient Clock clock;
    private final transient Supplier<ApplicantDetail> shown;
    private final transient Consumer<String> done;
    private final transient Runnable reload;

    /**
     * @param shown  the application on the screen, which its scores may change under the buttons
     * @param done   a step went through: what to say
     * @param reload a step was refused: show the application as it is now
     */
    ScreeningActions(ScreeningService screening, Clock clock, Supplier<ApplicantDetail> shown, Consumer<String> done,
            Runnable reload) {
        this.screening = screening;
        this.clock = clock;
        this.shown = shown;
        this.done = done;
        this.reload = reload;
    }

    Component[] buttons() {
        var detail = shown.get();
        if (detail.resident().restricted()) {
            return new Component[0];
        }
        var buttons = new ArrayList<Component>();
        var state = detail.state();
        if (ApplicationEvent.PASS_DOCUMENTS.isPossibleIn(state)) {
            var pass = PanelTools.button(text("pass"), Key.KEY_L, "L", () -> pass(shown.get()));
            pass.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(pass);
        }
        if (ApplicationEvent.REQUEST_CORRECTION.isPossibleIn(state)) {
            buttons.add(PanelTools.button(text("correct"), Key.KEY_M, "M", () -> correct(shown.get())));
        }
        if (ApplicationEvent.REFUSE_DOCUMENTS.isPossibleIn(state)) {
            var refuse = PanelTools.button(text("refuse"), Key.KEY_T, "T", () -> refuse(shown.get()));
            refuse.addThemeVariants(ButtonVariant.LUMO_ERROR);
            buttons.add(refuse);
        }
        if (ApplicationEvent.REOPEN.isPossibleIn(state) && detail.proposedAs() == null
                && detail.batch().decisionsOpen(LocalDate.now(clock))) {
            buttons.add(new Button(text("reopen"), click -> reopen(shown.get())));
        }
        return buttons.toArray(Component[]::new);
    }

    private void pass(ApplicantDetail detail) {
        try {
            screening.passDocuments(detail.id(), detail.version());
        } catch (RuleViolation refused) {
            Toast.error(I18N.text(refused));
            reload.run();
            return;
        }
        done.accept(text("passed", detail.resident().fullName()));
    }

    private void correct(ApplicantDetail detail) {
        new CorrectionDialog(detail.resident().fullName(), request -> {
            screening.requestCorrection(detail.id(), detail.version(), request);
            done.accept(text("corrected", detail.resident().fullName()));
        }).open();
    }

    private void refuse(ApplicantDetail detail) {
        var name = detail.resident().fullName();
        new ReasonDialog<>(text("refuseTitle", name), text("refuseHelp"), text("refuse"), (reason, note) -> {
            screening.refuseDocuments(detail.id(), detail.version(), reason, note);
            done.accept(text("refused", name));
        }, RefusalReason.DOCUMENTS_INCOMPLETE, RefusalReason.DOCUMENTS_INVALID, RefusalReason.REQUIREMENT_NOT_MET,
                RefusalReason.ABSENT_FROM_SELECTION, RefusalReason.ALREADY_PLACED, RefusalReason.OTHER).open();
    }

    private void reopen(ApplicantDetail detail) {
        var name = detail.resident().fullName();
        new ReasonDialog<>(text("reopenTitle", name), text("reopenHelp"), text("reopen"), (reason, note) -> {
            screening.reopen(detail.id(), detail.version(), reason, note);
            Toast.success(text("reopened", name));
            reload.run();
        }, RevertReason.values()).open();
    }

    private static String text(String key, Object... arguments) {
        return I18N.text("ScreeningActions." + key, arguments);
    }
}

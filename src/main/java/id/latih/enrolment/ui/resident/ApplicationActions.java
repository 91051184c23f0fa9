package id.latih.enrolment.ui.resident;

import java.time.Clock;
import java.time.LocalDate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;

import id.latih.enrolment.ApplicationEvent;
import id.latih.enrolment.ApplicationState;
import id.latih.enrolment.ApplyService;
import id.latih.enrolment.ConfirmationService;
import id.latih.enrolment.OwnApplication;
import id.latih.enrolment.WithdrawalReason;
import id.latih.training.BatchState;
import id.latih.ui.Confirm;
import id.latih.ui.ReasonDialog;
import id.latih.ui.Toast;

/** What the resident may do with an application in its present state: the state machine says. */
class ApplicationActions extends Div {

    private final transient ApplyService service;
    private final transient ConfirmationService confirmation;
    private final transient OwnApplication application;
    private final SerializableRunnable done;

    /** @param done shows the application anew */
    ApplicationActions(ApplyService service, ConfirmationService confirmation, Clock clock,
            OwnApplication application, SerializableRunnable done) {
        this.service = service;
        this.confirmation = confirmation;
        this.application = application;
        this.done = done;
        addClassName("buttons");
        var state = application.state();
        if (state == ApplicationState.DRAFT) {
            add(new GoButton(text("continue"), ApplyNavigation.apply(application.batchId())));
        }
        if (state == ApplicationState.DRAFT && application.number() == null) {
            add(button("discard", this::discard));
        }
        if (ApplicationEvent.RESUBMIT.isPossibleIn(state)) {
            add(new GoButton(text("correct"), ApplyNavigation.apply(application.batchId(), 0)));
        }
        if (ApplicationEvent.REREGISTER.isPossibleIn(state)) {
            var reregister = button("reregister", this::reregister);
            reregister.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(reregister, button("decline", this::decline));
        }
        if (ApplicationEvent.WITHDRAW.isPossibleIn(state)) {
            add(button("withdraw", this::withdraw));
        }
        if (ApplicationEvent.REAPPLY.isPossibleIn(state) && application.batchState() == BatchState.PUBLISHED
                && !LocalDate.now(clock).isAfter(application.registrationClosesOn())) {
            add(new GoButton(text("reapply"), ApplyNavigation.apply(application.batchId())));
        }
    }

    private Button button(String key, SerializableRunnable action) {
        return new Button(text(key), click -> action.run());
    }

    private void reregister() {
        Confirm.ask(text("reregister"), text("reregister.explain", application.title(), application.startsOn()),
                text("reregister"), () -> {
                    confirmation.reregister(application.id());
                    Toast.success(text("reregister.done"));
                    done.run();
                });
    }

    private void decline() {
        reason(text("decline"), text("decline.explain", application.title()), text("decline.done"),
                confirmation::decline);
    }

    private void withdraw() {
        reason(text("withdraw"), text("withdraw.explain", application.title()), text("withdraw.done"),
                confirmation::withdraw);
    }

    @FunctionalInterface
    private interface Leaving {
        void leave(long applicationId, WithdrawalReason reason, String note);
    }

    private void reason(String title, String explanation, String left, Leaving leaving) {
        new ReasonDialog<>(title, explanation, title, (reason, note) -> {
            leaving.leave(application.id(), reason, note);
            Toast.success(left);
            done.run();
        }, WithdrawalReason.values()).open();
    }

    private void discard() {
        Confirm.danger(text("discard"), text("discard.explain", application.title()), text("discard"), () -> {
            service.discard(application.id());
            getUI().ifPresent(ui -> Go.to(ui, ApplyNavigation.APPLICATIONS));
        });
    }

    private String text(String key, Object... arguments) {
        return getTranslation("ApplicationActions." + key, arguments);
    }
}

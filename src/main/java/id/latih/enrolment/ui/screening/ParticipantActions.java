package id.latih.enrolment.ui.screening;

import java.io.Serializable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

import id.latih.enrolment.ApplicationState;
import id.latih.enrolment.Participant;
import id.latih.enrolment.ParticipantService;
import id.latih.enrolment.WithdrawalReason;
import id.latih.ui.Confirm;
import id.latih.ui.I18N;
import id.latih.ui.ReasonDialog;
import id.latih.ui.Toast;

/** What staff may record of a trainee: left while the training runs, the result when it is over. */
class ParticipantActions implements Serializable {

    private final transient ParticipantService participants;
    private final boolean staff;
    private final boolean over;
    private final transient Runnable changed;

    ParticipantActions(ParticipantService participants, boolean staff, boolean over, Runnable changed) {
        this.participants = participants;
        this.staff = staff;
        this.over = over;
        this.changed = changed;
    }

    /** Whether there is anything to record of this one. */
    boolean any(Participant participant) {
        return staff && participant.state() == ApplicationState.TRAINEE;
    }

    Component buttons(Participant participant) {
        var buttons = new Div();
        buttons.addClassName("buttons");
        if (any(participant)) {
            if (over) {
                buttons.add(button("graduated", participant, () -> confirmResult(participant, true)),
                        button("failed", participant, () -> confirmResult(participant, false)));
            }
            buttons.add(button("resigned", participant, () -> resign(participant)));
        }
        return buttons;
    }

    private static Button button(String key, Participant participant, Runnable action) {
        var button = new Button(text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text("of", text(key), participant.fullName()));
        return button;
    }

    private void confirmResult(Participant participant, boolean graduated) {
        var kind = graduated ? "graduated" : "failed";
        Confirm.ask(text(kind + "Title", participant.fullName()), text("resultText"), text(kind), () -> {
            participants.recordResult(participant.applicationId(), graduated);
            recorded(participant);
        });
    }

    private void resign(Participant participant) {
        new ReasonDialog<>(text("resignedTitle", participant.fullName()), text("resignedText"), text("resigned"),
                (reason, note) -> {
                    participants.resign(participant.applicationId(), reason, note);
                    recorded(participant);
                }, WithdrawalReason.values()).open();
    }

    private void recorded(Participant participant) {
        Toast.success(text("recorded", participant.fullName()));
        changed.run();
    }

    private static String text(String key, Object... arguments) {
        return I18N.text("ParticipantActions." + key, arguments);
    }
}

package id.latih.enrolment.ui.screening;

import java.util.function.ObjIntConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;

import id.latih.enrolment.Proposal.Candidate;
import id.latih.enrolment.ui.Shown;
import id.latih.ui.Badge;

/** One applicant in the list to propose, with the buttons that move it up and down. */
class ProposalRow extends ListItem {

    private final transient Candidate candidate;
    private final Span place = new Span();
    private final Badge moved = new Badge("", Badge.Tone.WARNING);
    private final Button up;
    private final Button down;

    /** @param move is given this row and -1 for up, 1 for down */
    ProposalRow(Candidate candidate, ObjIntConsumer<ProposalRow> move) {
        this.candidate = candidate;
        up = button("arrow-up", "ProposalRow.up", move, -1);
        down = button("arrow-down", "ProposalRow.down", move, 1);
        place.addClassName("proposal-place");
        var name = new Span(candidate.fullName());
        name.addClassName("applicant-name");
        var number = new Div(candidate.number());
        number.addClassName("muted");
        var who = new Div(new Div(name, moved), number);
        who.addClassName("proposal-who");
        var total = new Span(Shown.score(candidate.totalScore()));
        total.addClassName("proposal-total");
        var parts = new Div(getTranslation("ProposalRow.scores", Shown.score(candidate.testScore()),
                Shown.score(candidate.interviewScore())));
        parts.addClassName("muted");
        var scores = new Div(total, parts);
        scores.addClassName("proposal-scores");
        var buttons = new Div(up, down);
        buttons.addClassName("proposal-moves");
        addClassName("proposal-row");
        add(place, who, scores, buttons);
    }

    long applicationId() {
        return candidate.applicationId();
    }

    void place(int newPlace, boolean canGoUp, boolean canGoDown) {
        place.setText(String.valueOf(newPlace));
        moved.setText(getTranslation("ProposalRow.moved", candidate.rank()));
        moved.setVisible(newPlace != candidate.rank());
        up.setEnabled(canGoUp);
        down.setEnabled(canGoDown);
    }

    /** To the button just pressed, so that it can be pressed again. */
    void focus(int by) {
        var pressed = by < 0 ? up : down;
        (pressed.isEnabled() ? pressed : by < 0 ? down : up).focus();
    }

    private Button button(String icon, String label, ObjIntConsumer<ProposalRow> move, int by) {
        var button = new Button(new Icon("vaadin", icon), click -> move.accept(this, by));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(label, candidate.fullName()));
        return button;
    }
}

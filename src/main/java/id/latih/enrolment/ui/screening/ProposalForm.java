package id.latih.enrolment.ui.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

import id.latih.core.RuleViolation;
import id.latih.core.Texts;
import id.latih.enrolment.Proposal;
import id.latih.enrolment.ProposedAs;
import id.latih.enrolment.ui.Shown;
import id.latih.ui.Toast;

/** The list in the order in which it will be proposed: seats, then reserves, then the rest. */
class ProposalForm extends Div {

    private static final int REASON_LENGTH = 1000;

    private final transient Proposal proposal;
    private final transient List<ProposalRow> ranked;
    private final transient List<ProposalRow> rows;
    private final Div lists = new Div();
    private final Div changed = new Div();
    private final TextArea reason = new TextArea(getTranslation("ProposalForm.reason"));

    ProposalForm(Proposal proposal) {
        this.proposal = proposal;
        ranked = proposal.candidates().stream().map(candidate -> new ProposalRow(candidate, this::move)).toList();
        rows = new ArrayList<>(ranked);
        var weight = proposal.batch().testWeight();
        reason.setMaxLength(REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(getTranslation("ProposalForm.reasonHelp"));
        reason.setWidthFull();
        changed.add(reason, new Button(getTranslation("ProposalForm.reset"), click -> reset()));
        changed.addClassNames("section", "warning-box");
        lists.addClassName("section");
        addClassName("section");
        add(new Paragraph(getTranslation("ProposalForm.weighting", Shown.percent(weight), Shown.percent(100 - weight))),
                changed, lists);
        arrange();
    }

    List<Long> order() {
        return rows.stream().map(ProposalRow::applicationId).toList();
    }

    /** Empty where the order is the ranking. */
    String reason() {
        return rows.equals(ranked) ? "" : reason.getValue().strip();
    }

    int seats() {
        return count(ProposedAs.SEAT);
    }

    int reserves() {
        return count(ProposedAs.RESERVE);
    }

    int others() {
        return count(ProposedAs.NONE);
    }

    /** Whether an order of one's own has its reason; says so beside the field where it has not. */
    boolean reasonGiven() {
        var missing = !rows.equals(ranked) && reason.getValue().isBlank();
        reason.setErrorMessage(getTranslation("ProposalService.reasonMissing"));
        reason.setInvalid(missing);
        if (missing) {
            reason.focus();
        }
        return !missing;
    }

    void refused(RuleViolation why, String sentence) {
        if (why.field().filter("reason"::equals).isPresent()) {
            reason.setErrorMessage(sentence);
            reason.setInvalid(true);
        } else {
            Toast.error(sentence);
        }
    }

    private int count(ProposedAs as) {
        return (int) IntStream.rangeClosed(1, rows.size()).filter(place -> proposal.as(place) == as).count();
    }

    private void move(ProposalRow row, int by) {
        var from = rows.indexOf(row);
        var to = from + by;
        if (to < 0 || to >= rows.size()) {
            return;
        }
        rows.remove(from);
        rows.add(to, row);
        arrange();
        row.focus(by);
    }

    private void reset() {
        rows.clear();
        rows.addAll(ranked);
        arrange();
    }

    private void arrange() {
        changed.setVisible(!rows.equals(ranked));
        lists.removeAll();
        for (var as : ProposedAs.values()) {
            addList(as);
        }
    }

    private void addList(ProposedAs as) {
        var places = IntStream.rangeClosed(1, rows.size()).filter(place -> proposal.as(place) == as).toArray();
        if (places.length == 0 && as == ProposedAs.NONE) {
            return;
        }
        lists.add(new H2(getTranslation("ProposalForm.part", getTranslation(Texts.key(as)), places.length)));
        if (places.length == 0) {
            lists.add(new Paragraph(getTranslation(as == ProposedAs.SEAT ? "ProposalForm.noSeats" : "ProposalForm.noReserves")));
            return;
        }
        var list = new OrderedList();
        list.addClassNames("proposal", "proposal-" + as.name().toLowerCase(Locale.ROOT));
        for (int place : places) {
            var row = rows.get(place - 1);
            row.place(place, place > 1, place < rows.size());
            list.add(row);
        }
        lists.add(list);
    }
}

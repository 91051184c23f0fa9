package id.latih.enrolment.ui.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import id.latih.core.RuleViolation;
import id.latih.enrolment.ApplicantRow;
import id.latih.enrolment.DecisionService;
import id.latih.enrolment.RefusalReason;
import id.latih.ui.Confirm;
import id.latih.ui.ReasonDialog;

/** Decides on the ticked applicants, or on the whole list as proposed, and says what went through. */
class BulkBar extends Div {

    private final transient DecisionService decisions;
    private final DecisionGrid grid;
    private final long batchId;
    private final transient Runnable changed;
    private final Span count = new Span();
    private final Button all;

    BulkBar(DecisionGrid grid, DecisionService decisions, long batchId, Runnable changed) {
        this.grid = grid;
        this.decisions = decisions;
        this.batchId = batchId;
        this.changed = changed;
        var approve = new Button(getTranslation("BulkBar.approve"), click -> approve());
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var refuse = new Button(getTranslation("BulkBar.refuse"), click -> refuse());
        refuse.addThemeVariants(ButtonVariant.LUMO_ERROR);
        all = new Button(getTranslation("BulkBar.all"), click -> Confirm.ask(getTranslation("BulkBar.allTitle"),
                getTranslation("BulkBar.allText"), getTranslation("BulkBar.all"), this::all));
        all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        count.getElement().setAttribute("role", "status");
        addClassNames("buttons", "bulk");
        add(count, approve, refuse);
        setVisible(false);
        grid.addSelectionListener(selection -> selected(selection.getAllSelectedItems().size()));
    }

    /** The button for the whole list; it stands among the page's main actions. */
    Button decideAll() {
        return all;
    }

    /** How many wait for a decision: without any, there is nothing to decide as proposed. */
    void waiting(long waiting) {
        all.setVisible(waiting > 0);
    }

    private void selected(int number) {
        count.setText(getTranslation("BulkBar.selected", number));
        setVisible(number > 0);
    }

    private void approve() {
        var rows = ticked();
        Confirm.ask(getTranslation("BulkBar.approveTitle", rows.size()), getTranslation("BulkBar.approveText"),
                getTranslation("BulkBar.approve"), () -> each(rows, "BulkBar.approved", decisions::approve));
    }

    private void refuse() {
        var rows = ticked();
        new ReasonDialog<>(getTranslation("BulkBar.refuseTitle", rows.size()), getTranslation("BulkBar.refuseText"),
                getTranslation("BulkBar.refuse"),
                (reason, note) -> each(rows, "BulkBar.refused", id -> decisions.refuse(id, reason, note)),
                RefusalReason.values()).open();
    }

    /** By rank, so that the better ranked get the seats that are left. */
    private List<ApplicantRow> ticked() {
        return grid.getSelectedItems().stream().sorted(Comparator.comparing(ApplicantRow::rank,
                Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(ApplicantRow::id)).toList();
    }

    /** Each in a transaction of its own: one that can't be does not hold up the others. */
    private void each(List<ApplicantRow> rows, String key, LongConsumer step) {
        var problems = new ArrayList<ResultDialog.Problem>();
        for (var row : rows) {
            try {
                step.accept(row.id());
            } catch (RuleViolation refused) {
                problems.add(new ResultDialog.Problem(row.fullName(), refused));
            }
        }
        grid.deselectAll();
        changed.run();
        ResultDialog.show(getTranslation(key, rows.size() - problems.size()), problems);
    }

    private void all() {
        var summary = decisions.decideAllAsProposed(batchId);
        grid.deselectAll();
        changed.run();
        ResultDialog.show(getTranslation("BulkBar.decided", summary.approved(), summary.reserves(), summary.refused()),
                summary.problems().stream()
                        .map(problem -> new ResultDialog.Problem(problem.number(), problem.why())).toList());
    }
}

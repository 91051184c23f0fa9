package id.latih.enrolment.ui.decision;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import id.latih.core.RuleViolation;
import id.latih.ui.I18N;
import id.latih.ui.Toast;

/** What deciding many came to: a short message where all went through, else a sentence for each that did not. */
class ResultDialog extends Dialog {

    record Problem(String who, RuleViolation why) {
    }

    private ResultDialog(String done, List<Problem> problems) {
        setHeaderTitle(getTranslation("ResultDialog.title"));
        setWidth("min(36rem, 96vw)");
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(
                getTranslation("ResultDialog.problem", problem.who(), I18N.text(problem.why())))));
        add(new Paragraph(done), new Paragraph(getTranslation("ResultDialog.problems", problems.size())), list);
        getFooter().add(new Button(getTranslation("ResultDialog.close"), click -> close()));
    }

    static void show(String done, List<Problem> problems) {
        if (problems.isEmpty()) {
            Toast.success(done);
        } else {
            new ResultDialog(done, problems).open();
        }
    }
}

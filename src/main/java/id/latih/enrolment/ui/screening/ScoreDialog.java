package id.latih.enrolment.ui.screening;

import java.util.List;
import java.util.function.Supplier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;

import id.latih.core.RuleViolation;
import id.latih.enrolment.ScoreLine;
import id.latih.enrolment.ScoreService;
import id.latih.enrolment.ScoreSheet;
import id.latih.training.BatchInfo;
import id.latih.ui.FileUpload;
import id.latih.ui.I18N;
import id.latih.ui.Toast;
import id.latih.upload.Inspection;

/**
 * Takes the scores of many from a spreadsheet, pasted or uploaded. First shows what would change and what
 * can't; changes nothing until that is confirmed.
 */
class ScoreDialog extends Dialog {

    private final transient ScoreService scores;
    private final transient Runnable applied;
    private final BatchInfo batch;
    private final TextArea pasted = new TextArea(getTranslation("ScoreDialog.paste"));
    private final Div problem = new Div();
    private final Div input = new Div();

    ScoreDialog(BatchInfo batch, ScoreService scores, ScreeningApplicants applicants, Runnable applied) {
        this.batch = batch;
        this.scores = scores;
        this.applied = applied;
        setHeaderTitle(getTranslation("ScoreDialog.title"));
        setWidth("min(56rem, 98vw)");
        pasted.setWidthFull();
        pasted.setMinHeight("9rem");
        pasted.setMaxHeight("16rem");
        pasted.setPlaceholder(getTranslation("ScoreDialog.example"));
        pasted.setValueChangeMode(ValueChangeMode.ON_BLUR);
        problem.addClassName("error-box");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        input.addClassName("section");
        input.add(new Paragraph(getTranslation("ScoreDialog.help")), new ScoreSheetLink(batch, applicants), upload(),
                new Paragraph(getTranslation("ScoreDialog.or")), pasted, problem);
        showInput();
    }

    private Upload upload() {
        var upload = new FileUpload(List.of(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                Inspection.MAX_WORKBOOK_BYTES, this::receive, this::refuse);
        upload.setMaxFiles(1);
        upload.setDropLabel(new Span(getTranslation("ScoreDialog.drop")));
        upload.setUploadButton(new Button(getTranslation("ScoreDialog.upload")));
        return upload;
    }

    private Command receive(String fileName, byte[] content) {
        var lines = scores.read(batch.id(), content);
        return () -> check(() -> lines);
    }

    private void refuse(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }

    private void showInput() {
        removeAll();
        add(input);
        var check = new Button(getTranslation("ScoreDialog.check"), click -> check(() -> ScoreSheet.parse(pasted.getValue())));
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("Button.cancel"), click -> close()), check);
    }

    private void check(Supplier<List<ScoreLine>> reader) {
        try {
            showDryRun(reader.get());
            problem.setVisible(false);
        } catch (RuleViolation unreadable) {
            refuse(I18N.text(unreadable));
        }
    }

    private void showDryRun(List<ScoreLine> lines) {
        var dryRun = new ScoreDryRun(scores.dryRun(batch.id(), lines));
        removeAll();
        add(dryRun);
        var apply = new Button(getTranslation("ScoreDialog.apply", dryRun.changes()), click -> apply(lines));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setEnabled(dryRun.changes() > 0);
        apply.setDisableOnClick(true);
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("ScoreDialog.back"), click -> showInput()), apply);
    }

    private void apply(List<ScoreLine> lines) {
        var count = scores.apply(batch.id(), lines);
        close();
        Toast.success(getTranslation("ScoreDialog.applied", count));
        applied.run();
    }
}

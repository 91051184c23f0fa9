package id.latih.enrolment.ui.screening;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.Icon;

import id.latih.enrolment.ScoreService;
import id.latih.training.BatchInfo;

/** Opens the dialog in which a sheet of scores is pasted or uploaded. */
class ScoreDialogButton extends Button {

    ScoreDialogButton(BatchInfo batch, ScoreService scores, ScreeningApplicants applicants, Runnable applied) {
        super(new Icon("vaadin", "table"));
        setText(getTranslation("ScoreDialogButton.open"));
        addClickListener(click -> new ScoreDialog(batch, scores, applicants, applied).open());
    }
}

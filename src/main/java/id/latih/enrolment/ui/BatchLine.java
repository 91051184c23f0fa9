package id.latih.enrolment.ui;

import java.util.ArrayList;

import com.vaadin.flow.component.html.Paragraph;

import id.latih.training.BatchInfo;

/** A batch's dates, seats and weighting in one line under the heading. */
public class BatchLine extends Paragraph {

    public BatchLine(BatchInfo batch, boolean withInstitute) {
        addClassNames("muted", "batch-line");
        var parts = new ArrayList<String>();
        if (withInstitute) {
            parts.add(batch.instituteName());
        }
        parts.add(getTranslation("BatchLine.registration", Shown.range(batch.opensOn(), batch.closesOn())));
        parts.add(getTranslation("BatchLine.training", Shown.range(batch.startsOn(), batch.endsOn())));
        parts.add(getTranslation("BatchLine.seats", batch.seats(), batch.reserves()));
        parts.add(weighting(batch));
        setText(String.join(" · ", parts));
    }

    private String weighting(BatchInfo batch) {
        return getTranslation("BatchLine.weighting", Shown.percent(batch.testWeight()),
                Shown.percent(100 - batch.testWeight()));
    }
}

package id.latih.enrolment.ui.screening;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import id.latih.enrolment.ScoreSheet;
import id.latih.training.BatchInfo;

/** Downloads the sheet to fill in: who passed the document check, with the scores so far. */
class ScoreSheetLink extends Anchor {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    ScoreSheetLink(BatchInfo batch, ScreeningApplicants applicants) {
        setText(getTranslation("ScoreSheetLink.download"));
        var headings = List.of(getTranslation("ScoreSheetLink.number"), getTranslation("ScoreSheetLink.name"),
                getTranslation("ScoreSheetLink.test"), getTranslation("ScoreSheetLink.interview"));
        setHref(DownloadHandler.fromInputStream(event -> {
            var out = new ByteArrayOutputStream();
            ScoreSheet.write(headings, applicants.scored(), out);
            return new DownloadResponse(new ByteArrayInputStream(out.toByteArray()),
                    "nilai-" + batch.id() + ".xlsx", XLSX, out.size());
        }));
        setDownload(true);
    }
}

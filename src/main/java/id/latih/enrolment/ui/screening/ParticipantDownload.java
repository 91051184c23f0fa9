package id.latih.enrolment.ui.screening;

import java.io.ByteArrayInputStream;
import java.util.Locale;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import id.latih.enrolment.ParticipantService;
import id.latih.ui.I18N;

/** A link to the list of participants: the PDF opens beside the page to print, the workbook is saved. */
class ParticipantDownload extends Anchor {

    enum Format {
        PDF("application/pdf"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String contentType;

        Format(String contentType) {
            this.contentType = contentType;
        }
    }

    ParticipantDownload(ParticipantService participants, long batchId, Format format) {
        var language = I18N.language();
        setText(getTranslation("ParticipantDownload." + format));
        addClassName("button-link");
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = format == Format.PDF ? participants.pdf(batchId, language)
                    : participants.xlsx(batchId, language);
            return new DownloadResponse(new ByteArrayInputStream(bytes),
                    "peserta-" + batchId + "." + format.name().toLowerCase(Locale.ROOT),
                    format.contentType, bytes.length);
        });
        if (format == Format.PDF) {
            setHref(handler.inline(), AttachmentType.INLINE);
            setTarget(AnchorTarget.BLANK);
        } else {
            setHref(handler, AttachmentType.DOWNLOAD);
        }
    }
}

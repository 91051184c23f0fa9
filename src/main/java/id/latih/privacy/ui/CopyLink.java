package id.latih.privacy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;

import id.latih.privacy.CopyFormat;
import id.latih.privacy.OwnData;
import id.latih.ui.I18N;

/** A link that saves a copy of one's data, written to the browser as it is read, while the page's session is free. */
class CopyLink extends Anchor {

    CopyLink(OwnData data, CopyFormat format) {
        var language = I18N.language();
        setText(getTranslation("CopyLink." + format));
        addClassName("button-link");
        DownloadHandler handler = event -> {
            event.setFileName(format.fileName());
            event.setContentType(format.contentType());
            data.copy(format, language, event.getOutputStream());
        };
        setHref(handler, AttachmentType.DOWNLOAD);
    }
}

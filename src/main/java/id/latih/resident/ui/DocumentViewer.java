package id.latih.resident.ui;

import java.io.ByteArrayInputStream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;

import id.latih.core.Texts;
import id.latih.resident.DocumentInfo;

/**
 * Shows a document in the page: a picture, or a PDF with the browser's own viewer. Whoever makes one has
 * checked who may see it; the bytes are read when the browser asks for them.
 */
public class DocumentViewer extends Div {

    /**
     * Nothing in it runs, loads or is framed elsewhere, should it be something else than it seems after all. The other headers
     * are those of every file of the signed-in side.
     */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    public DocumentViewer(DocumentInfo document, SerializableSupplier<byte[]> content) {
        addClassName("document-viewer");
        var name = getTranslation(Texts.key(document.type()));
        var newTab = new Anchor(handler(document, content), getTranslation("DocumentViewer.newTab"));
        newTab.setTarget(AnchorTarget.BLANK);
        add(shown(document, handler(document, content), name), newTab);
    }

    /** A dialog with the document in it. */
    public static Dialog dialog(DocumentInfo document, SerializableSupplier<byte[]> content) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation(Texts.key(document.type())));
        dialog.setWidth("min(60rem, 96vw)");
        dialog.setHeight("90vh");
        dialog.add(new DocumentViewer(document, content));
        dialog.getFooter().add(new Button(dialog.getTranslation("DocumentViewer.close"), click -> dialog.close()));
        return dialog;
    }

    private static Component shown(DocumentInfo document, DownloadHandler handler, String name) {
        if (document.contentType().startsWith("image/")) {
            return new Image(handler, name);
        }
        var frame = new IFrame(handler);
        frame.setTitle(name);
        return frame;
    }

    /** The browser is told to show it, and to believe the type that was found in the bytes, nothing else. */
    static DownloadHandler handler(DocumentInfo document, SerializableSupplier<byte[]> content) {
        return DownloadHandler.fromInputStream(event -> {
            event.getResponse().setHeader("Content-Security-Policy", POLICY);
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), document.fileName(),
                    document.contentType(), bytes.length);
        }).inline();
    }
}

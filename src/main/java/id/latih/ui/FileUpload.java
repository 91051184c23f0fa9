package id.latih.ui;

import java.io.IOException;
import java.util.List;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;

import id.latih.core.RuleViolation;

/**
 * Takes one file at a time, shows how far it has come, and hands its bytes over. A phone offers its camera
 * where pictures are among the accepted types.
 */
public class FileUpload extends Upload {

    /** Takes a file, on the request's thread; what it gives back is run in the page. */
    @FunctionalInterface
    public interface Receiver {
        /** @throws RuleViolation where the file is not wanted */
        Command receive(String fileName, byte[] content);
    }

    private final int maxBytes;
    private final transient Receiver receiver;
    private final SerializableConsumer<String> refused;

    /**
     * @param accepted media types, or endings such as {@code .xlsx}, that the browser offers; the receiver
     *                 checks what really came
     * @param refused  shows a sentence about a file that was not taken
     */
    public FileUpload(List<String> accepted, int maxBytes, Receiver receiver, SerializableConsumer<String> refused) {
        this.maxBytes = maxBytes;
        this.receiver = receiver;
        this.refused = refused;
        setUploadHandler(this::receive);
        setMaxFileSize(maxBytes);
        setAcceptedFileTypes(accepted.toArray(String[]::new));
        setI18n(words(maxBytes));
        addFileRejectedListener(event -> {
            clearFileList();
            refused.accept(event.getErrorMessage());
        });
        addAllFinishedListener(event -> clearFileList());
    }

    private void receive(UploadEvent event) throws IOException {
        // one byte over the limit is enough to know; the rest need not fill the memory
        var content = event.getInputStream().readNBytes(maxBytes + 1);
        try {
            event.getUI().access(receiver.receive(event.getFileName(), content));
        } catch (RuleViolation violation) {
            event.getUI().access(() -> refused.accept(I18N.text(violation)));
        }
    }

    private static UploadI18N words(int maxBytes) {
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(text("choose")).setMany(text("choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(text("drop")).setMany(text("drop")));
        words.setError(new UploadI18N.Error().setTooManyFiles(text("oneOnly"))
                .setFileIsTooBig(text("tooBig", maxBytes / (1024 * 1024))).setIncorrectFileType(text("wrongType")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status().setConnecting(text("connecting"))
                        .setStalled(text("stalled")).setProcessing(text("processing")).setHeld(text("held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime().setPrefix(text("remaining"))
                        .setUnknown(text("unknown")))
                .setError(new UploadI18N.Uploading.Error().setServerUnavailable(text("unavailable"))
                        .setUnexpectedServerError(text("failed"))
                        .setFileTooLarge(text("tooBig", maxBytes / (1024 * 1024)))));
        words.setFile(new UploadI18N.File().setRetry(text("retry")).setRemove(text("remove")).setStart(text("choose")));
        return words;
    }

    private static String text(String key, Object... arguments) {
        return I18N.text("FileUpload." + key, arguments);
    }
}

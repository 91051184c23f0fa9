package id.latih.upload;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.tika.Tika;

/** The kinds of file that are taken, told by their content. */
public enum FileKind {
    PDF("application/pdf"),
    JPG("image/jpeg"),
    PNG("image/png");

    private static final Tika TIKA = new Tika();

    private final String contentType;

    FileKind(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    public static List<String> contentTypes() {
        return Arrays.stream(values()).map(FileKind::contentType).toList();
    }

    /** What the bytes are, whatever the file is called: a media type such as {@code image/heic}. */
    static String detect(byte[] content) {
        return TIKA.detect(content);
    }

    static Optional<FileKind> of(String contentType) {
        return Arrays.stream(values()).filter(kind -> kind.contentType.equals(contentType)).findFirst();
    }
}

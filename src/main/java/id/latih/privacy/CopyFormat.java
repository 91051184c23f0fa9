package id.latih.privacy;

import java.util.Locale;

/** A copy of one's data: for programs, for people, and both together with the files. */
public enum CopyFormat {
    JSON("application/json"), PDF("application/pdf"), ZIP("application/zip");

    private final String contentType;

    CopyFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    public String fileName() {
        return "data-saya." + name().toLowerCase(Locale.ROOT);
    }
}

package id.latih.core;

import java.util.List;
import java.util.Locale;

/** The languages of the portal. */
public final class Languages {

    public static final Locale INDONESIAN = Locale.of("id");
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(INDONESIAN, ENGLISH);

    private Languages() {
    }

    /** The portal's language for a tag such as {@code en}; Indonesian for any it does not speak. */
    public static Locale of(String tag) {
        return tag.startsWith("en") ? ENGLISH : INDONESIAN;
    }
}

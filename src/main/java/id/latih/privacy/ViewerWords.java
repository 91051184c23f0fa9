package id.latih.privacy;

import java.util.Locale;

import org.springframework.stereotype.Component;

import id.latih.core.Dates;
import id.latih.core.Texts;

/** Who looked at what, in words. */
@Component
public class ViewerWords {

    private final Texts texts;
    private final DataWords words;

    ViewerWords(Texts texts, DataWords words) {
        this.texts = texts;
        this.words = words;
    }

    public String at(Viewer viewer, Locale language) {
        return Dates.dateTime(viewer.at(), language);
    }

    /** A name, and as what: {@code Sari (petugas BLK Serang)}. */
    public String who(Viewer viewer, Locale language) {
        if (viewer.role() == null) {
            return viewer.name();
        }
        var role = texts.get(language, viewer.role());
        return texts.get(language, "ViewerWords.who", viewer.name(),
                viewer.institute() == null || viewer.institute().isEmpty() ? role : role + ", " + viewer.institute());
    }

    public String what(Viewer viewer, Locale language) {
        var what = words.word("ViewerWords." + viewer.action(), viewer.action(), language);
        var which = viewer.what() == null ? "" : ": " + words.word("DocumentType." + viewer.what(),
                words.word("RequestKind." + viewer.what(), viewer.what(), language), language);
        var screen = viewer.screen() == null ? "" : " · " + words.word("ViewerWords." + viewer.screen(), viewer.screen(), language);
        return what + which + screen + (viewer.note() == null || viewer.note().isEmpty() ? "" : " · " + viewer.note());
    }
}

package id.latih.consent;

import java.util.Locale;

import id.latih.core.Languages;

/** One version of what people are asked, as they read it. */
public record ConsentText(long id, ConsentPurpose purpose, int version, String indonesian, String english) {

    public String in(Locale language) {
        return Languages.ENGLISH.equals(language) ? english : indonesian;
    }
}

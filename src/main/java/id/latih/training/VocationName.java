package id.latih.training;

import java.util.Locale;

import id.latih.core.Languages;

/** A vocation in both languages. */
public record VocationName(long id, String name, String nameEn) {

    public String in(Locale language) {
        return Languages.ENGLISH.equals(language) ? nameEn : name;
    }
}

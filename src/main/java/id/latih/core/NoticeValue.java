package id.latih.core;

import java.time.Instant;
import java.time.LocalDate;

/** A value in a notice, kept as data until the reader's language is known. */
public record NoticeValue(Kind kind, String value) {

    public enum Kind { TEXT, DATE, INSTANT, KEY }

    public static NoticeValue text(Object value) {
        return new NoticeValue(Kind.TEXT, String.valueOf(value));
    }

    public static NoticeValue date(LocalDate date) {
        return new NoticeValue(Kind.DATE, date.toString());
    }

    public static NoticeValue instant(Instant instant) {
        return new NoticeValue(Kind.INSTANT, instant.toString());
    }

    /** A text of the bundles, such as an enumeration's word. */
    public static NoticeValue key(String key) {
        return new NoticeValue(Kind.KEY, key);
    }

    /** An enumeration's word in the reader's language. */
    public static NoticeValue of(Enum<?> constant) {
        return key(Texts.key(constant));
    }
}

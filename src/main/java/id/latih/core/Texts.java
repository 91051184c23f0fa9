package id.latih.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The texts of the bundles under {@code messages/}, one bundle a module. Keys begin with the class that
 * shows them. Arguments follow {@link java.text.MessageFormat}.
 */
@Component
public class Texts {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The text of a key. Arguments that are enumeration constants, dates or instants are written in the
     * reader's language.
     *
     * @throws org.springframework.context.NoSuchMessageException where there is no such key
     */
    public String get(Locale language, String key, Object... arguments) {
        var words = Arrays.stream(arguments).map(argument -> word(language, argument)).toArray();
        return messages.getMessage(key, words, language);
    }

    private Object word(Locale language, Object argument) {
        return switch (argument) {
            case Enum<?> constant -> get(language, constant);
            case LocalDate date -> Dates.date(date, language);
            case Instant instant -> Dates.dateTime(instant, language);
            default -> argument;
        };
    }

    public String get(Locale language, Enum<?> constant) {
        return get(language, key(constant));
    }

    /** A broken rule as its sentence. */
    public String get(Locale language, RuleViolation violation) {
        return get(language, violation.key(), violation.arguments());
    }

    /** The key of an enumeration's word: {@code Education.SMA}. */
    public static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /**
     * A notice's text with its named places ({@code {batch}}) filled in the reader's language. What looks like a place in a
     * value stays as somebody typed it.
     */
    public String fill(Locale language, String key, Map<String, NoticeValue> values) {
        return PLACE.matcher(get(language, key)).replaceAll(place -> Matcher.quoteReplacement(
                Optional.ofNullable(values.get(place.group(1))).map(value -> show(language, value)).orElse(place.group())));
    }

    private String show(Locale language, NoticeValue value) {
        return switch (value.kind()) {
            case TEXT -> value.value();
            case DATE -> Dates.date(LocalDate.parse(value.value()), language);
            case INSTANT -> Dates.dateTime(Instant.parse(value.value()), language);
            case KEY -> get(language, value.value());
        };
    }
}

package id.latih.core;

import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The texts of the bundles under {@code messages/}, one bundle a module. Keys begin with the class that
 * shows them. Arguments follow {@link java.text.MessageFormat}.
 */
@Component
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** @throws org.springframework.context.NoSuchMessageException where there is no such key */
    public String get(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
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

    /** A notice's text with its named places ({@code {batch}}) filled in the reader's language. */
    public String fill(Locale language, String key, Map<String, NoticeValue> values) {
        var text = get(language, key);
        for (var entry : values.entrySet()) {
            text = text.replace("{" + entry.getKey() + "}", show(language, entry.getValue()));
        }
        return text;
    }

    private String show(Locale language, NoticeValue value) {
        return switch (value.kind()) {
            case TEXT -> value.value();
            case DATE -> Dates.date(java.time.LocalDate.parse(value.value()), language);
            case INSTANT -> Dates.dateTime(java.time.Instant.parse(value.value()), language);
            case KEY -> get(language, value.value());
        };
    }
}

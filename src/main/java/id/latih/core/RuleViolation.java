package id.latih.core;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A rule of the domain that what was asked for would break, as a sentence for people: the key of a text in
 * the bundles, and what goes into it. Views show it beside the field where {@link #field()} names one,
 * otherwise as a message, and keep what was typed.
 */
public class RuleViolation extends RuntimeException {

    private final String key;
    private final List<Object> arguments;
    private final @Nullable String field;

    public RuleViolation(String key, Object... arguments) {
        this(null, key, arguments);
    }

    private RuleViolation(@Nullable String field, String key, Object... arguments) {
        super(key + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
        this.field = field;
    }

    /** A violation that belongs beside one field of a form, named as the record's component is. */
    public static RuleViolation at(String field, String key, Object... arguments) {
        return new RuleViolation(field, key, arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}

package id.latih.permissions;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;

import id.latih.core.NotFound;

/** What came of a call. */
enum Cell {
    /** Past every guard, whatever the rules then said to the sample. */
    YES("yes"),
    /** Past every guard, and answered the same as the owner. */
    SAME("same"),
    /** Past every guard, and something of the owner is no longer what it was. */
    CHANGED("CHANGES IT"),
    /** Answered with nothing, where the owner is answered with something. */
    NOTHING("nothing"),
    /** As if it were not there. */
    NOT_FOUND("not found"),
    SIGN_IN("sign in"),
    /** Led to another page. */
    ELSEWHERE("elsewhere"),
    /** Past the guard at the door, and refused by a check inside. */
    INSIDE("refused inside"),
    NO("–");

    private final String label;

    Cell(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Cell of(Throwable refusal) {
        return switch (refusal) {
            case AuthorizationDeniedException _ -> NO;
            case AccessDeniedException _ -> INSIDE;
            case AuthenticationException _ -> NO;
            case NotFound _ -> NOT_FOUND;
            default -> YES;
        };
    }

    static Cell of(@Nullable Object answer) {
        var empty = switch (answer) {
            case Collection<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case Optional<?> one -> one.isEmpty();
            case Boolean so -> !so;
            case Number count -> count.longValue() == 0;
            case null, default -> false;
        };
        return empty ? NOTHING : YES;
    }
}

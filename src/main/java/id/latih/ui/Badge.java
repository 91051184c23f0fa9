package id.latih.ui;

import java.util.Locale;

import com.vaadin.flow.component.html.Span;

import id.latih.core.Texts;

/** A state as a small coloured word. The colour only repeats what the word says. */
public class Badge extends Span {

    public enum Tone { NEUTRAL, WAITING, GOOD, BAD, WARNING }

    public Badge(String text, Tone tone) {
        super(text);
        addClassNames("badge", style(tone));
    }

    static String style(Tone tone) {
        return "badge-" + tone.name().toLowerCase(Locale.ROOT);
    }

    public Badge(Enum<?> state, Tone tone) {
        this("", tone);
        setText(getTranslation(Texts.key(state)));
    }
}

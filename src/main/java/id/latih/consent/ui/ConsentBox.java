package id.latih.consent.ui;

import java.util.Optional;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import id.latih.consent.Consent;
import id.latih.consent.ConsentText;
import id.latih.consent.OwnConsents;
import id.latih.core.Dates;
import id.latih.core.RuleViolation;
import id.latih.core.Texts;
import id.latih.ui.I18N;
import id.latih.ui.Toast;

/** One agreement: ticked while it holds. A click counts at once, either way. */
class ConsentBox extends Div {

    private final transient OwnConsents consents;
    private final transient ConsentText text;
    private final Checkbox box = new Checkbox();
    private final Paragraph since = new Paragraph();
    private boolean showing;

    ConsentBox(OwnConsents consents, ConsentText text, Optional<Consent> last) {
        this.consents = consents;
        this.text = text;
        addClassName("consent");
        box.setLabel(getTranslation(Texts.key(text.purpose())));
        box.setHelperText(text.in(I18N.language()));
        since.addClassName("muted");
        since.getElement().setAttribute("role", "status");
        show(last);
        box.addValueChangeListener(change -> {
            if (!showing) {
                changed(change.getValue());
            }
        });
        add(box, since);
    }

    private void show(Optional<Consent> last) {
        showing = true;
        box.setValue(last.filter(Consent::holds).isPresent());
        showing = false;
        since.setText(last.map(this::since).orElseGet(() -> getTranslation("ConsentBox.never")));
    }

    private String since(Consent consent) {
        var ended = consent.endedAt();
        var given = Dates.dateTime(consent.givenAt(), I18N.language());
        if (ended != null) {
            return getTranslation("ConsentBox.withdrawn", Dates.dateTime(ended, I18N.language()));
        }
        return getTranslation(consent.early() ? "ConsentBox.early" : consent.outdated() ? "ConsentBox.outdated"
                : "ConsentBox.given", given, consent.text().version());
    }

    private void changed(boolean agreed) {
        try {
            if (agreed) {
                consents.give(text.purpose(), text.id());
            } else {
                consents.withdraw(text.purpose());
            }
            Toast.success(getTranslation(agreed ? "ConsentBox.saved" : "ConsentBox.taken"));
        } catch (RuleViolation violation) {
            Toast.error(I18N.text(violation));
        }
        show(consents.all().stream().filter(consent -> consent.purpose() == text.purpose()).findFirst());
    }
}

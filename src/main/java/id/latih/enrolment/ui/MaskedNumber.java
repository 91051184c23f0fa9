package id.latih.enrolment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;

import id.latih.core.Texts;
import id.latih.resident.IdentityNumber;

/** A number as it is masked, and in full from a click until the next one. */
class MaskedNumber extends Span {

    private final IdentityNumber which;
    private final String masked;
    private final NumberSource source;
    private final Span number = new Span();
    private final Button button = new Button();
    private boolean shown;

    MaskedNumber(IdentityNumber which, String masked, NumberSource source) {
        this.which = which;
        this.masked = masked;
        this.source = source;
        addClassName("masked-number");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClickListener(click -> show(!shown));
        number.getElement().setAttribute("aria-live", "polite");
        add(number, button);
        show(false);
    }

    private void show(boolean full) {
        number.setText(full ? source.show(which) : masked);
        shown = full;
        button.setText(getTranslation(full ? "MaskedNumber.hide" : "MaskedNumber.show",
                getTranslation(Texts.key(which))));
    }
}

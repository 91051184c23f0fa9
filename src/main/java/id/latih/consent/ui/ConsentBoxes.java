package id.latih.consent.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import id.latih.consent.OwnConsents;
import id.latih.ui.I18N;

/**
 * What a resident may agree to and may leave, each as a box to tick; nothing is ticked beforehand. Whoever cannot agree
 * reads why instead.
 */
public class ConsentBoxes extends Div {

    private final transient OwnConsents consents;

    public ConsentBoxes(OwnConsents consents) {
        this.consents = consents;
        addClassName("section");
    }

    /** Shows them as they are now. */
    public void load() {
        removeAll();
        var refusal = consents.refusal();
        if (refusal.isPresent()) {
            add(new Paragraph(I18N.text(refusal.get())));
            return;
        }
        add(new Paragraph(getTranslation("ConsentBoxes.free")));
        var all = consents.all();
        consents.optional().forEach(text -> add(new ConsentBox(consents, text,
                all.stream().filter(consent -> consent.purpose() == text.purpose()).findFirst())));
    }
}

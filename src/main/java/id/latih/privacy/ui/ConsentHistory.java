package id.latih.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import id.latih.consent.Consent;
import id.latih.consent.ConsentPurpose;
import id.latih.consent.OwnConsents;
import id.latih.core.Dates;
import id.latih.core.Texts;
import id.latih.ui.I18N;
import id.latih.ui.Toast;

/** Everything that was ever agreed to, in the words that were read; what has no box can be taken back here. */
class ConsentHistory extends Div {

    private final transient OwnConsents consents;

    ConsentHistory(OwnConsents consents) {
        this.consents = consents;
        addClassName("section");
    }

    void load() {
        removeAll();
        var all = consents.all();
        if (all.isEmpty()) {
            add(new Paragraph(text("none")));
        }
        all.forEach(consent -> add(details(consent)));
    }

    private Details details(Consent consent) {
        var words = new Paragraph(consent.text().in(I18N.language()));
        words.addClassName("quoted");
        var details = new Details(new Span(summary(consent)), words);
        var guardian = consent.guardian();
        if (guardian != null) {
            details.add(new Paragraph(text("guardian", guardian.name(),
                    getTranslation("GuardianRelation." + guardian.relation()))));
        }
        if (consent.endedAt() == null) {
            if (consent.purpose() == ConsentPurpose.GUARDIAN) {
                details.add(withdraw(consent.purpose(), "withdraw", "withdrawn"));
            } else if (consent.early()) {
                details.add(withdraw(consent.purpose(), "withdrawEarly", "taken"));
            }
        }
        return details;
    }

    private Button withdraw(ConsentPurpose purpose, String label, String done) {
        var withdraw = new Button(text(label), click -> {
            consents.withdraw(purpose);
            Toast.success(text(done));
            load();
        });
        withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return withdraw;
    }

    private String summary(Consent consent) {
        var purpose = getTranslation(Texts.key(consent.purpose()));
        var given = Dates.dateTime(consent.givenAt(), I18N.language());
        var ended = consent.endedAt();
        if (ended != null) {
            return text("ended", purpose, consent.text().version(), given, Dates.dateTime(ended, I18N.language()));
        }
        return text(consent.early() ? "early" : consent.purpose() == ConsentPurpose.SERVICE_NOTICE ? "read" : "given", purpose,
                consent.text().version(), given);
    }

    private String text(String key, Object... arguments) {
        return getTranslation("ConsentHistory." + key, arguments);
    }
}

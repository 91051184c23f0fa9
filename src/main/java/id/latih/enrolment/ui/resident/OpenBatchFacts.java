package id.latih.enrolment.ui.resident;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import id.latih.core.Dates;
import id.latih.core.PhoneNumbers;
import id.latih.core.Texts;
import id.latih.training.BatchInfo;
import id.latih.ui.Facts;
import id.latih.ui.I18N;

/** All that a batch says about itself to somebody who thinks of joining. */
class OpenBatchFacts extends Div {

    OpenBatchFacts(BatchInfo batch) {
        addClassName("stack");
        add(facts(batch), section("outcomes", batch.outcomes()));
        if (!batch.benefits().isBlank()) {
            add(section("benefits", batch.benefits()));
        }
        add(documents(batch));
        // a batch long over no longer says whom to call
        if (!batch.contactName().isEmpty()) {
            add(contact(batch));
        }
    }

    private Facts facts(BatchInfo batch) {
        var language = I18N.language();
        return new Facts().fact(text("institute"), batch.instituteName())
                .fact(text("place"), batch.placeAddress())
                .fact(text("dates"), Dates.range(batch.startsOn(), batch.endsOn(), language))
                .fact(text("registration"), Dates.range(batch.opensOn(), batch.closesOn(), language))
                .fact(text("announced"), Dates.date(batch.announcedOn(), language))
                .fact(text("seats"), text("seats.value", batch.seats(), batch.reserves()))
                .fact(text("boarding"), text(batch.boarding() ? "boarding.yes" : "boarding.no"))
                .fact(text("funding"), getTranslation(Texts.key(batch.funding())))
                .fact(text("weights"), text("weights.value", batch.testWeight(), 100 - batch.testWeight()))
                .fact(text("reregistration"), text("reregistration.value", batch.reregistrationDays()));
    }

    private Section section(String name, String content) {
        var paragraph = new Paragraph(content);
        paragraph.addClassName("pre-line");
        var section = new Section(new H2(text(name)), paragraph);
        section.addClassName("section");
        return section;
    }

    private Section documents(BatchInfo batch) {
        var list = new UnorderedList();
        batch.documents().stream().sorted()
                .forEach(type -> list.add(new ListItem(getTranslation(Texts.key(type)))));
        var section = new Section(new H2(text("documents")),
                batch.documents().isEmpty() ? new Paragraph(text("documents.none")) : list);
        section.addClassName("section");
        return section;
    }

    private Section contact(BatchInfo batch) {
        var phone = new Anchor("tel:" + batch.contactPhone(), PhoneNumbers.show(batch.contactPhone()));
        var section = new Section(new H2(text("contact")), new Paragraph(batch.contactName()), phone);
        section.addClassName("section");
        return section;
    }

    private String text(String key, Object... arguments) {
        return getTranslation("OpenBatchFacts." + key, arguments);
    }
}

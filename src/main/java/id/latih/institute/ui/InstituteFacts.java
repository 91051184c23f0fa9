package id.latih.institute.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import id.latih.core.Dates;
import id.latih.core.PhoneNumbers;
import id.latih.institute.Colleague;
import id.latih.institute.InstituteDetails;
import id.latih.institute.InstituteState;
import id.latih.ui.Facts;
import id.latih.ui.I18N;

/** Everything an institute says of itself, to read. */
class InstituteFacts extends Composite<Div> {

    InstituteFacts(InstituteDetails institute, List<Colleague> staff) {
        getContent().addClassName("cards-list");
        getContent().add(card("about", facts(institute)), card("staff", list(staff)));
    }

    /** Why it was refused, or had been before it applied again; nothing where it never was. */
    static Optional<Component> reason(InstituteDetails institute) {
        if (institute.reason() == null) {
            return Optional.empty();
        }
        var refused = institute.state() == InstituteState.REFUSED;
        var box = new Div(new Span(refused ? I18N.text("InstituteFacts.refused", I18N.text(institute.reason()))
                : I18N.text("InstituteFacts.refusedBefore", I18N.text(institute.reason()))));
        if (institute.note() != null) {
            var note = new Paragraph(institute.note());
            note.addClassName("as-typed");
            box.add(note);
        }
        box.addClassName(refused ? "error-box" : "warning-box");
        return Optional.of(box);
    }

    private Facts facts(InstituteDetails institute) {
        var data = institute.data();
        var facts = new Facts().fact(text("owner"), I18N.text(data.owner()));
        if (!data.formerName().isEmpty()) {
            facts.fact(text("formerName"), data.formerName());
        }
        facts.fact(text("address"), data.address() + ", " + data.city()).fact(text("email"), data.email())
                .fact(text("phone"), PhoneNumbers.show(data.phone()))
                .fact(text("appliedAt"), Dates.dateTime(institute.appliedAt(), I18N.language()));
        if (!data.about().isEmpty()) {
            var about = new Paragraph(data.about());
            about.addClassName("as-typed");
            facts.fact(text("description"), about);
        }
        return facts;
    }

    private UnorderedList list(List<Colleague> staff) {
        var list = new UnorderedList();
        staff.forEach(person -> list.add(new ListItem(text(person.joined() ? "person" : "notJoined",
                person.name(), person.email()))));
        return list;
    }

    private Div card(String key, Component content) {
        var card = new Div(new H2(text(key)), content);
        card.addClassName("card");
        return card;
    }

    private String text(String key, Object... arguments) {
        return getTranslation("InstituteFacts." + key, arguments);
    }
}

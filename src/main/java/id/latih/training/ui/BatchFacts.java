package id.latih.training.ui;

import java.time.LocalDate;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import id.latih.core.Dates;
import id.latih.core.PhoneNumbers;
import id.latih.region.District;
import id.latih.region.RegionService;
import id.latih.training.BatchDetails;
import id.latih.training.BatchInfo;
import id.latih.training.Requirements;
import id.latih.ui.Facts;
import id.latih.ui.I18N;

/** Everything a batch says, to read. */
class BatchFacts extends Composite<Div> {

    private final transient RegionService regions;

    BatchFacts(BatchDetails details, RegionService regions) {
        this.regions = regions;
        var info = details.info();
        getContent().addClassName("cards-list");
        getContent().add(card("programme", programme(details)), card("dates", dates(info)), card("place", place(info)),
                card("requirements", requirements(info.requirements())), card("asked", asked(info)),
                card("selection", selection(info)), card("outcomes", outcomes(info)));
    }

    private static Component card(String key, Component... content) {
        var card = new Div(new H2(text(key)));
        card.add(content);
        card.addClassName("card");
        return card;
    }

    private Facts programme(BatchDetails details) {
        var info = details.info();
        return new Facts().fact(text("institute"), info.instituteName()).fact(text("vocation"), info.vocation())
                .fact(text("kind"), I18N.text(info.kind())).fact(text("level"), I18N.text(details.level()))
                .fact(text("size"), text("sizeValue", details.lessonHours(), details.days()));
    }

    private Facts dates(BatchInfo info) {
        return new Facts().fact(text("registration"), Dates.range(info.opensOn(), info.closesOn(), I18N.language()))
                .fact(text("announced"), date(info.announcedOn()))
                .fact(text("training"), Dates.range(info.startsOn(), info.endsOn(), I18N.language()))
                .fact(text("seats"), text("seatsValue", info.seats(), info.reserves()));
    }

    private Facts place(BatchInfo info) {
        var facts = new Facts().fact(text("where"), I18N.text(info.place()));
        if (info.villageCode() != null) {
            facts.fact(text("village"), region(info.villageCode()));
        }
        facts.fact(text("address"), info.placeAddress()).fact(text("boarding"), yesNo(info.boarding()))
                .fact(text("funding"), I18N.text(info.funding()))
                .fact(text("benefits"), asTyped(info.benefits().isEmpty() ? "–" : info.benefits()));
        // a batch long over no longer says whom to call
        return info.contactName().isEmpty() ? facts
                : facts.fact(text("contact"), info.contactName() + ", " + PhoneNumbers.show(info.contactPhone()));
    }

    private Facts requirements(Requirements asked) {
        var code = asked.domicileCode();
        return new Facts().fact(text("age"), asked.maxAge() == null ? text("ageFrom", asked.minAge())
                        : text("ageRange", asked.minAge(), asked.maxAge()))
                .fact(text("education"), I18N.text(asked.minEducation()))
                .fact(text("domicile"), code == null ? I18N.text(asked.domicile())
                        : I18N.text(asked.domicile()) + ": " + region(code))
                .fact(text("notEmployed"), yesNo(asked.notEmployed()))
                .fact(text("notInSchool"), yesNo(asked.notInSchool()));
    }

    private Component[] asked(BatchInfo info) {
        var documents = info.documents().stream().sorted().map(I18N::text).collect(Collectors.joining(", "));
        var facts = new Facts().fact(text("documents"), documents.isEmpty() ? "–" : documents);
        var questions = new UnorderedList();
        info.questions().forEach(question -> questions.add(new ListItem(question)));
        return info.questions().isEmpty() ? new Component[] {facts}
                : new Component[] {facts, new Paragraph(text("questions")), questions};
    }

    private Facts selection(BatchInfo info) {
        return new Facts().fact(text("weights"), text("weightsValue", info.testWeight(), 100 - info.testWeight()))
                .fact(text("reregistration"), text("reregistrationValue", info.reregistrationDays()));
    }

    private Component outcomes(BatchInfo info) {
        return asTyped(info.outcomes());
    }

    private static Paragraph asTyped(String words) {
        var text = new Paragraph(words);
        text.addClassName("as-typed");
        return text;
    }

    private String region(String code) {
        return regions.village(code).map(v -> I18N.text("BatchFacts.villageValue", v.name(), v.districtName()))
                .or(() -> regions.district(code).map(District::name))
                .orElse(code);
    }

    private static String date(LocalDate date) {
        return Dates.date(date, I18N.language());
    }

    private static String yesNo(boolean yes) {
        return text(yes ? "yes" : "no");
    }

    private static String text(String key, Object... arguments) {
        return I18N.text("BatchFacts." + key, arguments);
    }
}

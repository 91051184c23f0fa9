package id.latih.training.ui;

import java.util.List;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;

import id.latih.core.PhoneNumbers;
import id.latih.region.RegionService;
import id.latih.training.BatchData;
import id.latih.training.Funding;
import id.latih.training.Place;
import id.latih.training.TermsData;
import id.latih.ui.FormErrors;

/** A batch's form, in the order in which people think of it. */
class BatchForm extends Composite<Div> {

    private static final int NAME_LENGTH = 60;
    private static final int ADDRESS_LENGTH = 200;
    private static final int BENEFITS_LENGTH = 1000;
    private static final int CONTACT_LENGTH = 120;
    private static final int PERCENT = 100;

    private final Binder<BatchData> binder = new Binder<>(BatchData.class);
    private final RegionField village;
    private final TermsForm terms;

    BatchForm(RegionService regions) {
        village = new RegionField(regions);
        terms = new TermsForm(regions);
        getContent().addClassName("section");
        getContent().add(new H2(text("place")), place(), new H2(text("dates")),
                new DateFields(binder).grid(), new H2(text("seatsAndMoney")), seats(),
                new H2(text("contact")), contact(), new H2(text("selection")), new Paragraph(text("selectionHelp")),
                selection(), terms);
    }

    private Component place() {
        var name = Fields.text(text("name"), NAME_LENGTH);
        var place = Fields.choice(text("placeLabel"), Place.class);
        var address = Fields.text(text("placeAddress"), ADDRESS_LENGTH);
        address.addClassName("wide");
        binder.forField(name).asRequired(required()).bind("name");
        binder.forField(place).asRequired(required()).bind("place");
        binder.forField(village).bind("villageCode");
        binder.forField(address).asRequired(required()).bind("placeAddress");
        place.addValueChangeListener(change -> village.setVisible(change.getValue() == Place.VILLAGE));
        village.setVisible(false);
        return grid(name, place, village, address);
    }

    private Component seats() {
        var seats = Fields.number(text("seats"), 1, BatchData.MOST_SEATS);
        var reserves = Fields.number(text("reserves"), 0, BatchData.MOST_RESERVES);
        reserves.setHelperText(text("reservesHelp"));
        var funding = Fields.choice(text("funding"), Funding.class);
        var boarding = new Checkbox(text("boarding"));
        var benefits = Fields.area(text("benefits"), BENEFITS_LENGTH);
        benefits.setHelperText(text("benefitsHelp"));
        required(seats, "seats");
        required(reserves, "reserves");
        binder.forField(funding).asRequired(required()).bind("funding");
        binder.forField(boarding).bind("boarding");
        binder.forField(benefits).bind("benefits");
        return grid(seats, reserves, funding, boarding, benefits);
    }

    private Component contact() {
        var name = Fields.text(text("contactName"), CONTACT_LENGTH);
        var phone = Fields.text(text("contactPhone"), CONTACT_LENGTH);
        phone.setHelperText(text("contactPhoneHelp"));
        binder.forField(name).asRequired(required()).bind("contactName");
        binder.forField(phone).asRequired(required())
                .withValidator(typed -> PhoneNumbers.parse(typed).isPresent(), getTranslation("BatchRules.phone"))
                .withConverter(typed -> typed, PhoneNumbers::show).bind("contactPhone");
        return grid(name, phone);
    }

    private Component selection() {
        var weight = Fields.number(text("testWeight"), 0, PERCENT);
        weight.setSuffixComponent(new Div("%"));
        weight.addValueChangeListener(change -> weight.setHelperText(change.getValue() == null ? null
                : text("interviewWeight", PERCENT - change.getValue())));
        var days = Fields.number(text("reregistrationDays"), 1, BatchData.MOST_REREGISTRATION_DAYS);
        days.setHelperText(text("reregistrationDaysHelp"));
        required(weight, "testWeight");
        required(days, "reregistrationDays");
        return grid(weight, days);
    }

    private void required(IntegerField field, String property) {
        binder.forField(field).asRequired(required()).bind(property);
    }

    private static Div grid(Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("form-grid");
        return grid;
    }

    void show(BatchData data, TermsData asked) {
        village.load();
        binder.readRecord(data);
        terms.show(asked);
    }

    Binder<BatchData> binder() {
        return binder;
    }

    /** Gives what was typed to {@code save}; @return whether it went through */
    boolean save(BiConsumer<BatchData, TermsData> save) {
        return FormErrors.valid(binder, terms.binder())
                && FormErrors.guard(List.of(binder, terms.binder()), () -> write(save));
    }

    private void write(BiConsumer<BatchData, TermsData> save) {
        try {
            save.accept(binder.writeRecord(), terms.value());
        } catch (ValidationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String required() {
        return getTranslation("Form.required");
    }

    private String text(String key, Object... arguments) {
        return getTranslation("BatchForm." + key, arguments);
    }
}

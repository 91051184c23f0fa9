package id.latih.training.ui;

import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import org.jspecify.annotations.Nullable;

import id.latih.core.DocumentType;
import id.latih.core.Education;
import id.latih.region.RegionService;
import id.latih.training.Domicile;
import id.latih.training.Requirements;
import id.latih.training.TermsData;
import id.latih.ui.I18N;

/** What is asked of applicants: a part of the forms of programmes and batches. */
class TermsForm extends Composite<Div> {

    private static final int QUESTIONS_LENGTH = 2000;

    private final Binder<TermsData> binder = new Binder<>(TermsData.class);
    private final RegionField region;

    TermsForm(RegionService regions) {
        region = new RegionField(regions);
        getContent().addClassName("section");
        getContent().add(new H2(text("requirements")), requirements(), new H2(text("documents")), documents(),
                new H2(text("questions")), questions());
    }

    private Div requirements() {
        var minAge = Fields.number(text("minAge"), Requirements.LOWEST_AGE, Requirements.HIGHEST_AGE);
        var maxAge = Fields.number(text("maxAge"), Requirements.LOWEST_AGE, Requirements.HIGHEST_AGE);
        maxAge.setHelperText(text("maxAgeHelp"));
        var education = Fields.choice(text("minEducation"), Education.class);
        var domicile = Fields.choice(text("domicile"), Domicile.class);
        var notEmployed = new Checkbox(text("notEmployed"));
        var notInSchool = new Checkbox(text("notInSchool"));
        binder.forField(minAge).asRequired(required()).bind("minAge");
        binder.forField(maxAge).bind("maxAge");
        binder.forField(education).asRequired(required()).bind("minEducation");
        binder.forField(domicile).asRequired(required()).bind("domicile");
        binder.forField(region).bind("domicileCode");
        binder.forField(notEmployed).bind("notEmployed");
        binder.forField(notInSchool).bind("notInSchool");
        domicile.addValueChangeListener(change -> showRegion(change.getValue()));
        showRegion(null);
        var grid = new Div(minAge, maxAge, education, domicile, region, notEmployed, notInSchool);
        grid.addClassName("form-grid");
        return grid;
    }

    private CheckboxGroup<DocumentType> documents() {
        var documents = new CheckboxGroup<DocumentType>(text("documentsLabel"));
        documents.setItems(DocumentType.ASKED);
        documents.setItemLabelGenerator(I18N::text);
        binder.forField(documents).withConverter(chosen -> chosen, (Set<DocumentType> chosen) -> chosen)
                .bind("documents");
        return documents;
    }

    private Div questions() {
        var questions = Fields.area(text("questionsLabel"), QUESTIONS_LENGTH);
        questions.setHelperText(text("questionsHelp"));
        binder.forField(questions).bind("questions");
        var grid = new Div(questions);
        grid.addClassName("form-grid");
        return grid;
    }

    private void showRegion(@Nullable Domicile domicile) {
        region.setVisible(domicile == Domicile.DISTRICT || domicile == Domicile.VILLAGE);
        region.askVillage(domicile == Domicile.VILLAGE);
    }

    void show(TermsData terms) {
        region.load();
        binder.readRecord(terms);
    }

    Binder<TermsData> binder() {
        return binder;
    }

    TermsData value() throws ValidationException {
        return binder.writeRecord();
    }

    private String required() {
        return getTranslation("Form.required");
    }

    private String text(String key) {
        return getTranslation("TermsForm." + key);
    }
}

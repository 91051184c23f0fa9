package id.latih.training.ui;

import java.util.List;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import org.jspecify.annotations.Nullable;

import id.latih.region.RegionService;
import id.latih.training.ProgrammeData;
import id.latih.training.ProgrammeKind;
import id.latih.training.ProgrammeLevel;
import id.latih.training.TermsData;
import id.latih.training.VocationDirectory;
import id.latih.training.VocationName;
import id.latih.ui.FormErrors;
import id.latih.ui.I18N;

/** A programme's form. */
class ProgrammeForm extends Composite<Div> {

    private static final int TITLE_LENGTH = 120;
    private static final int OUTCOMES_LENGTH = 4000;
    private static final int MOST_LESSON_HOURS = 5000;
    private static final int MOST_DAYS = 500;

    private final transient VocationDirectory directory;
    private final Binder<ProgrammeData> binder = new Binder<>(ProgrammeData.class);
    private final ComboBox<VocationName> vocation = new ComboBox<>(text("vocation"));
    private final TermsForm terms;
    private transient List<VocationName> known = List.of();

    ProgrammeForm(VocationDirectory directory, RegionService regions) {
        this.directory = directory;
        terms = new TermsForm(regions);
        vocation.setItemLabelGenerator(name -> name.in(I18N.language()));
        getContent().addClassName("section");
        getContent().add(new H2(text("about")), fields(), terms);
    }

    private Div fields() {
        var title = Fields.text(text("title"), TITLE_LENGTH);
        title.addClassName("wide");
        var kind = Fields.choice(text("kind"), ProgrammeKind.class);
        var level = Fields.choice(text("level"), ProgrammeLevel.class);
        var hours = Fields.number(text("lessonHours"), 1, MOST_LESSON_HOURS);
        hours.setHelperText(text("lessonHoursHelp"));
        var days = Fields.number(text("days"), 1, MOST_DAYS);
        var outcomes = Fields.area(text("outcomes"), OUTCOMES_LENGTH);
        outcomes.setHelperText(text("outcomesHelp"));
        binder.forField(title).asRequired(required()).bind("title");
        binder.forField(vocation).asRequired(required())
                .withConverter(VocationName::id, this::named).bind("vocationId");
        binder.forField(kind).asRequired(required()).bind("kind");
        binder.forField(level).asRequired(required()).bind("level");
        binder.forField(hours).asRequired(required()).bind("lessonHours");
        binder.forField(days).asRequired(required()).bind("days");
        binder.forField(outcomes).asRequired(required()).bind("outcomes");
        var grid = new Div(title, vocation, kind, level, hours, days, outcomes);
        grid.addClassName("form-grid");
        return grid;
    }

    private @Nullable VocationName named(Long id) {
        return known.stream().filter(name -> name.id() == id).findFirst().orElse(null);
    }

    /** An empty form, with the usual terms. */
    void showNew(TermsData usual) {
        loadVocations(0);
        binder.readRecord(null);
        terms.show(usual);
    }

    void show(ProgrammeData data, TermsData asked) {
        loadVocations(data.vocationId());
        binder.readRecord(data);
        terms.show(asked);
    }

    /** The active vocations, and the programme's own though it may no longer be. */
    private void loadVocations(long own) {
        known = directory.all();
        var active = directory.active().stream().map(VocationName::id).toList();
        vocation.setItems(known.stream().filter(name -> active.contains(name.id()) || name.id() == own).toList());
    }

    /** Gives what was typed to {@code save}; @return whether it went through */
    boolean save(BiConsumer<ProgrammeData, TermsData> save) {
        return FormErrors.valid(binder, terms.binder())
                && FormErrors.guard(List.of(binder, terms.binder()), () -> write(save));
    }

    private void write(BiConsumer<ProgrammeData, TermsData> save) {
        try {
            save.accept(binder.writeRecord(), terms.value());
        } catch (ValidationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String required() {
        return getTranslation("Form.required");
    }

    private String text(String key) {
        return getTranslation("ProgrammeForm." + key);
    }
}

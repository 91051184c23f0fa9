package id.latih.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import id.latih.region.RegionService;
import id.latih.training.BatchDetails;
import id.latih.training.BatchEdit;
import id.latih.training.BatchService;
import id.latih.ui.Confirm;
import id.latih.ui.FormErrors;
import id.latih.ui.Toast;

/** Writes a draft, or corrects a batch that was sent back, and hands it in. */
class BatchEditor extends Composite<Div> {

    private final transient BatchService batches;
    private final BatchForm form;
    private transient BatchEdit shown;

    BatchEditor(BatchService batches, RegionService regions, BatchEdit edit, @Nullable BatchDetails saved) {
        this.batches = batches;
        shown = edit;
        form = new BatchForm(regions);
        form.show(edit.data(), edit.terms());
        var submit = new Button(text("submit"), click -> save(this::askSubmit));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var save = new Button(text("save"), click -> save(this::saved));
        var buttons = new Div(submit, save);
        buttons.addClassName("buttons");
        if (saved != null) {
            var delete = new Button(text("delete"), click -> Confirm.danger(text("deleteTitle"), text("deleteText"),
                    text("delete"), this::delete));
            delete.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            buttons.add(delete);
        }
        getContent().addClassName("section");
        getContent().add(new Paragraph(text("intro")), form, buttons);
    }

    private void save(Runnable then) {
        if (form.save((data, terms) -> {
            if (shown.id() == 0) {
                shown = batches.edit(batches.create(shown.programmeId(), data, terms));
                UI.getCurrent().getPage().getHistory().replaceState(null, TrainingNavigation.batch(shown.id()));
            } else {
                batches.update(shown.id(), shown.version(), data, terms);
                shown = batches.edit(shown.id());
            }
        })) {
            then.run();
        }
    }

    private void saved() {
        Toast.success(text("saved"));
        open();
    }

    private void askSubmit() {
        Confirm.ask(text("submitTitle"), text("submitText"), text("submit"), this::submit);
    }

    private void submit() {
        if (FormErrors.guard(form.binder(), () -> batches.submit(shown.id(), shown.version()))) {
            Toast.success(text("submitted"));
            open();
        }
    }

    private void delete() {
        batches.delete(shown.id(), shown.version());
        Toast.success(text("deleted"));
        UI.getCurrent().navigate(TrainingNavigation.BATCHES);
    }

    private void open() {
        UI.getCurrent().navigate(TrainingNavigation.batch(shown.id()));
    }

    private String text(String key) {
        return getTranslation("BatchEditor." + key);
    }
}

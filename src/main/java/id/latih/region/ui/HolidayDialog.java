package id.latih.region.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import org.jspecify.annotations.Nullable;

import id.latih.region.HolidayForm;
import id.latih.region.HolidayKind;
import id.latih.region.HolidayService;
import id.latih.ui.DateField;
import id.latih.ui.FormErrors;
import id.latih.ui.I18N;
import id.latih.ui.Toast;

/** Adds a holiday or changes one; the day of an existing one is fixed. */
class HolidayDialog extends Dialog {

    private static final int NAME_LENGTH = 120;

    /** What is typed here; public, since the binder reads it by reflection. */
    public record Typed(@Nullable LocalDate day, String name, HolidayKind kind) {
    }

    private final transient HolidayService holidays;
    private final transient Runnable saved;
    private final HolidayForm original;
    private final Binder<Typed> binder = new Binder<>(Typed.class);

    HolidayDialog(HolidayService holidays, HolidayForm original, Runnable saved) {
        this.holidays = holidays;
        this.saved = saved;
        this.original = original;
        var isNew = original.version() == null;
        setHeaderTitle(getTranslation(isNew ? "HolidayDialog.add" : "HolidayDialog.edit"));
        setWidth("min(28rem, 96vw)");
        var day = new DateField(getTranslation("HolidayGrid.day"));
        var name = new TextField(getTranslation("HolidayGrid.name"));
        name.setMaxLength(NAME_LENGTH);
        var kind = new Select<HolidayKind>();
        kind.setLabel(getTranslation("HolidayGrid.kind"));
        kind.setItems(HolidayKind.values());
        kind.setItemLabelGenerator(I18N::text);
        var body = new Div(day, name, kind);
        body.addClassName("section");
        add(body);
        binder.forField(day).asRequired(getTranslation("HolidayService.day")).bind("day");
        binder.forField(name).asRequired(getTranslation("HolidayService.name", NAME_LENGTH)).bind("name");
        binder.forField(kind).asRequired().bind("kind");
        binder.readRecord(new Typed(original.day(), original.name(), original.kind()));
        day.setReadOnly(!isNew);
        var save = new Button(getTranslation("Button.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("Button.cancel"), click -> close()), save);
    }

    private void save() {
        try {
            var typed = binder.writeRecord();
            var form = new HolidayForm(typed.day(), typed.name(), typed.kind(), original.version());
            if (FormErrors.guard(binder, () -> holidays.save(form))) {
                close();
                Toast.success(getTranslation("HolidayDialog.saved"));
                saved.run();
            }
        } catch (ValidationException incomplete) {
            // the fields say what is missing
        }
    }
}

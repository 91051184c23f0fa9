package id.latih.retention.ui;

import java.util.Objects;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import org.jspecify.annotations.Nullable;

import id.latih.retention.RetentionRow;
import id.latih.retention.RetentionSchedule;
import id.latih.ui.Confirm;
import id.latih.ui.FormErrors;
import id.latih.ui.I18N;
import id.latih.ui.Toast;

/** Writes the office's decision on one kind of data down. */
class PeriodDialog extends Dialog {

    /** What is typed here; public, since the binder reads it by reflection. */
    public record Typed(@Nullable Integer days) {
    }

    private final transient RetentionSchedule schedule;
    private final transient Runnable saved;
    private final RetentionRow row;
    private final Binder<Typed> binder = new Binder<>(Typed.class);

    PeriodDialog(RetentionSchedule schedule, RetentionRow row, Runnable saved) {
        this.schedule = schedule;
        this.row = row;
        this.saved = saved;
        setHeaderTitle(I18N.text(row.kind()));
        setWidth("min(28rem, 96vw)");
        var days = new IntegerField(getTranslation("PeriodDialog.days"));
        days.setHelperText(getTranslation("PeriodDialog.help", row.kind().leastDays()));
        days.setStepButtonsVisible(true);
        var body = new Div(new Paragraph(getTranslation("PeriodDialog.lead", I18N.text("RetentionKind.after." + row.kind()),
                I18N.text("RetentionKind.effect." + row.kind()))), days);
        body.addClassName("section");
        add(body);
        binder.forField(days).asRequired(getTranslation("PeriodDialog.required")).bind("days");
        binder.readRecord(new Typed(row.days()));
        var save = new Button(getTranslation("Button.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("Button.cancel"), click -> close()), save);
    }

    private void save() {
        try {
            int days = Objects.requireNonNull(binder.writeRecord().days());
            if (days < row.days()) {
                Confirm.danger(getTranslation("PeriodDialog.shorten"), getTranslation("PeriodDialog.shortenText",
                        I18N.text(row.kind()), days), getTranslation("PeriodDialog.shorten"), () -> save(days));
            } else {
                save(days);
            }
        } catch (ValidationException incomplete) {
            // the field says what is missing
        }
    }

    private void save(int days) {
        if (FormErrors.guard(binder, () -> schedule.change(row.kind(), days, row.version()))) {
            close();
            Toast.success(getTranslation("PeriodDialog.saved"));
            saved.run();
        }
    }
}

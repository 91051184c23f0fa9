package id.latih.region.ui;

import java.time.format.TextStyle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import id.latih.core.Dates;
import id.latih.region.HolidayForm;
import id.latih.region.HolidayService;
import id.latih.ui.Confirm;
import id.latih.ui.I18N;
import id.latih.ui.ResponsiveGrid;
import id.latih.ui.Toast;

/** A year's holidays: some twenty rows, held whole. */
class HolidayGrid extends ResponsiveGrid<HolidayForm> {

    HolidayGrid(HolidayService holidays, Runnable changed) {
        super(row -> card(row, holidays, changed));
        setAllRowsVisible(true);
        addColumn(HolidayGrid::day).setHeader(getTranslation("HolidayGrid.day")).setFlexGrow(1);
        addColumn(HolidayForm::name).setHeader(getTranslation("HolidayGrid.name")).setFlexGrow(2);
        addColumn(row -> I18N.text(row.kind())).setHeader(getTranslation("HolidayGrid.kind")).setFlexGrow(1);
        addColumn(new ComponentRenderer<>(row -> actions(row, holidays, changed)))
                .setHeader(getTranslation("HolidayGrid.actions")).setAutoWidth(true).setFlexGrow(0);
    }

    private static Component card(HolidayForm row, HolidayService holidays, Runnable changed) {
        var name = new Span(row.name());
        name.addClassName("card-title");
        var facts = new Span(day(row) + " · " + I18N.text(row.kind()));
        facts.addClassName("muted");
        var card = new Div(name, facts, actions(row, holidays, changed));
        card.addClassName("card");
        return card;
    }

    private static Div actions(HolidayForm row, HolidayService holidays, Runnable changed) {
        var edit = new Button(I18N.text("Button.edit"),
                click -> new HolidayDialog(holidays, row, changed).open());
        var delete = new Button(I18N.text("Button.delete"), click -> Confirm.danger(
                I18N.text("HolidayGrid.delete"), I18N.text("HolidayGrid.deleteText", row.name(), day(row)),
                I18N.text("Button.delete"), () -> {
                    holidays.delete(row.day(), row.version());
                    Toast.success(I18N.text("HolidayGrid.deleted"));
                    changed.run();
                }));
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL);
        edit.setAriaLabel(I18N.text("Button.edit") + ": " + row.name());
        delete.addThemeVariants(ButtonVariant.LUMO_SMALL);
        delete.setAriaLabel(I18N.text("Button.delete") + ": " + row.name());
        var actions = new Div(edit, delete);
        actions.addClassName("buttons");
        return actions;
    }

    private static String day(HolidayForm row) {
        return row.day().getDayOfWeek().getDisplayName(TextStyle.FULL, I18N.language()) + ", "
                + Dates.date(row.day(), I18N.language());
    }
}

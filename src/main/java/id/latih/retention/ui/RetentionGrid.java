package id.latih.retention.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.jspecify.annotations.Nullable;

import id.latih.core.Dates;
import id.latih.retention.RetentionKind;
import id.latih.retention.RetentionRow;
import id.latih.retention.RetentionSchedule;
import id.latih.ui.I18N;
import id.latih.ui.ResponsiveGrid;

/** The kinds of data with their periods: a dozen rows, held whole. */
class RetentionGrid extends ResponsiveGrid<RetentionGrid.Shown> {

    /** @param due how many the next night would erase; null before they were counted */
    record Shown(RetentionRow row, @Nullable Long due) {
    }

    RetentionGrid(RetentionSchedule schedule, Runnable changed) {
        super(shown -> card(shown, schedule, changed));
        setAllRowsVisible(true);
        addColumn(new ComponentRenderer<>(RetentionGrid::kind)).setHeader(getTranslation("RetentionGrid.kind")).setFlexGrow(3);
        addColumn(shown -> period(shown.row())).setHeader(getTranslation("RetentionGrid.period")).setFlexGrow(2);
        addColumn(RetentionGrid::lastRun).setHeader(getTranslation("RetentionGrid.lastRun")).setFlexGrow(2);
        addColumn(RetentionGrid::due).setHeader(getTranslation("RetentionGrid.due")).setFlexGrow(1);
        addColumn(new ComponentRenderer<>(shown -> edit(shown.row(), schedule, changed)))
                .setKey("edit").setHeader(getTranslation("RetentionGrid.actions")).setAutoWidth(true).setFlexGrow(0);
    }

    void show(List<RetentionRow> rows, Map<RetentionKind, Long> due) {
        setItems(rows.stream().map(row -> new Shown(row, due.get(row.kind()))).toList());
    }

    private static Component card(Shown shown, RetentionSchedule schedule, Runnable changed) {
        var card = new Div(kind(shown), new Span(period(shown.row())), muted(lastRun(shown)));
        if (shown.due() != null) {
            card.add(new Span(I18N.text("RetentionGrid.dueLine", shown.due())));
        }
        card.add(new Div(edit(shown.row(), schedule, changed)));
        card.addClassName("card");
        return card;
    }

    private static Component kind(Shown shown) {
        var name = new Div(I18N.text(shown.row().kind()));
        name.addClassName("card-title");
        return new Div(name, muted(I18N.text("RetentionKind.effect." + shown.row().kind())));
    }

    private static String period(RetentionRow row) {
        return I18N.text("RetentionGrid.after", I18N.text(row.period().unit(), row.period().number()),
                I18N.text("RetentionKind.after." + row.kind()));
    }

    private static String lastRun(Shown shown) {
        var ran = shown.row().ranAt();
        if (ran == null) {
            return I18N.text("RetentionGrid.never");
        }
        return I18N.text(shown.row().failed() ? "RetentionGrid.failed" : "RetentionGrid.ran",
                Dates.dateTime(ran, I18N.language()), shown.row().erased());
    }

    private static String due(Shown shown) {
        return shown.due() == null ? "–" : I18N.text("RetentionGrid.number", shown.due());
    }

    private static Button edit(RetentionRow row, RetentionSchedule schedule, Runnable changed) {
        var edit = new Button(I18N.text("Button.edit"), click -> new PeriodDialog(schedule, row, changed).open());
        edit.addThemeVariants(ButtonVariant.LUMO_SMALL);
        edit.setAriaLabel(I18N.text("Button.edit") + ": " + I18N.text(row.kind()));
        return edit;
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}

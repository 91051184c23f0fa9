package id.latih.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Role;
import id.latih.training.VocationData;
import id.latih.training.VocationRow;
import id.latih.training.VocationService;
import id.latih.ui.Badge;
import id.latih.ui.EmptyState;
import id.latih.ui.FilterBar;
import id.latih.ui.Listing;
import id.latih.ui.Page;
import id.latih.ui.ResponsiveGrid;
import id.latih.ui.Toast;

/** The list of vocations that programmes choose from. */
@Route(TrainingNavigation.VOCATIONS)
@Menu(title = "VocationsView.menu", order = 40, icon = "vaadin:tags")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class VocationsView extends Page implements AfterNavigationObserver {

    private final transient VocationService vocations;
    private final FilterBar filters = new FilterBar();
    private final Listing<VocationRow> list;

    VocationsView(VocationService vocations) {
        this.vocations = vocations;
        var add = new Button(text("add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setActions(add);
        filters.text("cari", text("search"));
        var grid = new ResponsiveGrid<VocationRow>(this::card);
        grid.addColumn(VocationRow::name).setHeader(text("column.name")).setFlexGrow(3);
        grid.addColumn(VocationRow::nameEn).setHeader(text("column.nameEn")).setFlexGrow(3);
        grid.addColumn(VocationRow::programmes).setHeader(text("column.programmes"));
        grid.addComponentColumn(this::state).setHeader(text("column.state"));
        grid.addComponentColumn(this::edit).setHeader(text("column.action"));
        list = new Listing<>(grid);
        add(filters, list);
    }

    private Badge state(VocationRow row) {
        return new Badge(text(row.active() ? "active" : "inactive"),
                row.active() ? Badge.Tone.GOOD : Badge.Tone.NEUTRAL);
    }

    private Button edit(VocationRow row) {
        var edit = new Button(getTranslation("Button.edit"), click -> change(row));
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        edit.setAriaLabel(text("edit", row.name()));
        return edit;
    }

    private Component card(VocationRow row) {
        var name = new Span(row.name());
        name.addClassName("card-title");
        var card = new Div(name, new Span(row.nameEn()), new Span(text("programmes", row.programmes())),
                new Div(state(row)), new Div(edit(row)));
        card.addClassName("card");
        return card;
    }

    private void add() {
        new VocationDialog(text("add"), new VocationData("", "", true), data -> done(() -> vocations.add(data))).open();
    }

    private void change(VocationRow row) {
        new VocationDialog(text("edit", row.name()), new VocationData(row.name(), row.nameEn(), row.active()),
                data -> done(() -> vocations.update(row.id(), row.version(), data))).open();
    }

    private void done(Runnable action) {
        action.run();
        Toast.success(text("saved"));
        show();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.show(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        var text = filters.value("cari");
        list.show(vocations.count(text), page -> vocations.list(text, page),
                () -> new EmptyState(text("none"), text("noneHelp")));
    }
}

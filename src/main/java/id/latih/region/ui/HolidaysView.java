package id.latih.region.ui;

import java.time.Clock;
import java.time.Year;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Role;
import id.latih.region.HolidayForm;
import id.latih.region.HolidayService;
import id.latih.ui.EmptyState;
import id.latih.ui.Page;

/** The holidays of one year; the year stands in the address. */
@Route("admin/libur")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@Menu(title = "HolidaysView.menu", order = 72, icon = "vaadin:calendar-o")
class HolidaysView extends Page implements BeforeEnterObserver {

    private static final String YEAR = "tahun";
    private static final int FIRST = 2020;
    private static final int LAST = 2099;

    private final transient HolidayService holidays;
    private final transient Clock clock;
    private final IntegerField year = new IntegerField(text("year"));
    private final HolidayGrid grid;
    private final Div list = new Div();

    HolidaysView(HolidayService holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
        grid = new HolidayGrid(holidays, this::refresh);
        list.addClassName("section");
        year.setMin(FIRST);
        year.setMax(LAST);
        year.setStepButtonsVisible(true);
        year.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        year.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                getUI().ifPresent(ui -> ui.navigate(HolidaysView.class,
                        QueryParameters.of(YEAR, String.valueOf(change.getValue()))));
            }
        });
        var toolbar = new Div(year);
        toolbar.addClassName("toolbar");
        var add = new Button(text("add"), click -> new HolidayDialog(holidays, HolidayForm.empty(), this::refresh).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setActions(add);
        add(toolbar, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year.setValue(event.getLocation().getQueryParameters().getSingleParameter(YEAR)
                .filter(text -> text.matches("20[2-9][0-9]")).map(Integer::valueOf)
                .orElseGet(() -> Year.now(clock).getValue()));
        refresh();
    }

    private void refresh() {
        var days = holidays.list(Year.of(year.getValue()));
        list.removeAll();
        if (days.isEmpty()) {
            list.add(new EmptyState(text("empty", String.valueOf(year.getValue())), text("emptyHelp")));
        } else {
            grid.setItems(days);
            list.add(grid);
        }
    }
}

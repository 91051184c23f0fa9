package id.latih.retention.ui;

import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import id.latih.core.Role;
import id.latih.retention.RetentionSchedule;
import id.latih.ui.Page;

/** How long each kind of data is kept, what the last night erased, and on request what the next would. */
@Route("admin/retensi")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@Menu(title = "RetentionView.menu", order = 76, icon = "vaadin:clock")
class RetentionView extends Page implements AfterNavigationObserver {

    private final transient RetentionSchedule schedule;
    private final RetentionGrid grid;

    RetentionView(RetentionSchedule schedule) {
        this.schedule = schedule;
        grid = new RetentionGrid(schedule, this::show);
        var lead = new Paragraph(text("lead"));
        lead.addClassName("muted");
        setActions(new Button(text("count"), click -> grid.show(schedule.list(), schedule.due())));
        add(lead, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        grid.show(schedule.list(), Map.of());
    }
}

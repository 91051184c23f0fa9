package id.latih.privacy.ui;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import id.latih.core.Role;
import id.latih.privacy.RequestDesk;
import id.latih.ui.HomeTask;
import id.latih.ui.HomeTasks;
import id.latih.ui.I18N;

/** On the administrators' home page: requests whose clock runs. */
@Component
@Order(10)
class RequestTasks implements HomeTasks {

    private final RequestDesk desk;

    RequestTasks(RequestDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<HomeTask> tasks(Role role) {
        if (role != Role.ADMINISTRATOR) {
            return List.of();
        }
        var waiting = desk.waiting();
        return waiting.open() == 0 ? List.of() : List.of(new HomeTask(waiting.overdue() == 0
                ? I18N.text("RequestTasks.open", waiting.open())
                : I18N.text("RequestTasks.overdue", waiting.open(), waiting.overdue()),
                I18N.text("RequestTasks.action"), RequestsView.ROUTE, true));
    }
}

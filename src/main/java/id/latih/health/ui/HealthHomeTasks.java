package id.latih.health.ui;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.core.Role;
import id.latih.health.HealthService;
import id.latih.ui.HomeTask;
import id.latih.ui.HomeTasks;
import id.latih.ui.I18N;

/** Tells administrators that something is as it must not be. */
@Component
class HealthHomeTasks implements HomeTasks {

    private final HealthService health;

    HealthHomeTasks(HealthService health) {
        this.health = health;
    }

    @Override
    public List<HomeTask> tasks(Role role) {
        var open = role == Role.ADMINISTRATOR ? health.open() : 0;
        return open == 0 ? List.of() : List.of(new HomeTask(I18N.text("HealthHomeTasks.open", open),
                I18N.text("HealthHomeTasks.look"), HealthView.ROUTE, true));
    }
}

package id.latih.resident.ui;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.core.CurrentUser;
import id.latih.core.Role;
import id.latih.resident.ResidentDirectory;
import id.latih.ui.HomeTask;
import id.latih.ui.HomeTasks;
import id.latih.ui.I18N;

/** The first thing a resident must do: without a profile nothing can be applied for. */
@Component
class ResidentHomeTasks implements HomeTasks {

    private final CurrentUser currentUser;
    private final ResidentDirectory residents;

    ResidentHomeTasks(CurrentUser currentUser, ResidentDirectory residents) {
        this.currentUser = currentUser;
        this.residents = residents;
    }

    @Override
    public List<HomeTask> tasks(Role role) {
        if (role != Role.RESIDENT || residents.ofAccount(currentUser.id()).isPresent()) {
            return List.of();
        }
        return List.of(new HomeTask(I18N.text("ResidentHomeTasks.profile"), I18N.text("ResidentHomeTasks.open"),
                ResidentNavigation.profile(), true));
    }
}

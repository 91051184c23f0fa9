package id.latih.notification.ui;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.core.Role;
import id.latih.notification.MailAdministration;
import id.latih.notification.MailSettings;
import id.latih.notification.MailState;
import id.latih.ui.HomeTask;
import id.latih.ui.HomeTasks;
import id.latih.ui.I18N;

/** Tells administrators of mails that do not reach anybody. */
@Component
class MailTasks implements HomeTasks {

    private final MailAdministration mails;
    private final MailSettings settings;

    MailTasks(MailAdministration mails, MailSettings settings) {
        this.mails = mails;
        this.settings = settings;
    }

    @Override
    public List<HomeTask> tasks(Role role) {
        var tasks = new ArrayList<HomeTask>();
        if (role == Role.ADMINISTRATOR) {
            var failed = mails.failed();
            if (failed > 0) {
                tasks.add(new HomeTask(I18N.text("MailTasks.failed", failed), I18N.text("MailTasks.open"),
                        NotificationNavigation.mails(MailState.FAILED), true));
            }
            if (settings.waits()) {
                tasks.add(new HomeTask(I18N.text("MailTasks.waiting"), I18N.text("MailTasks.open"),
                        NotificationNavigation.mails(MailState.QUEUED), true));
            }
        }
        return tasks;
    }
}

package id.latih.training.ui;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import id.latih.core.Role;
import id.latih.training.BatchCounts;
import id.latih.training.BatchState;
import id.latih.ui.HomeTask;
import id.latih.ui.HomeTasks;
import id.latih.ui.I18N;

/** Batches that wait for staff or approvers. */
@Component
@Order(20)
class TrainingHomeTasks implements HomeTasks {

    private final BatchCounts counts;

    TrainingHomeTasks(BatchCounts counts) {
        this.counts = counts;
    }

    @Override
    public List<HomeTask> tasks(Role role) {
        var tasks = new ArrayList<HomeTask>();
        switch (role) {
            case INSTITUTE_STAFF -> {
                add(tasks, "returned", counts.own(BatchState.RETURNED),
                        ofState(TrainingNavigation.BATCHES, BatchState.RETURNED), true);
                add(tasks, "drafts", counts.own(BatchState.DRAFT),
                        ofState(TrainingNavigation.BATCHES, BatchState.DRAFT), false);
            }
            case APPROVER -> {
                add(tasks, "submitted", counts.submitted(),
                        ofState(TrainingNavigation.REVIEWS, BatchState.SUBMITTED), true);
                add(tasks, "changes", counts.pendingChanges(), TrainingNavigation.REVIEWS, true);
            }
            default -> { }
        }
        return tasks;
    }

    private static void add(List<HomeTask> tasks, String key, long count, String path, boolean urgent) {
        if (count > 0) {
            tasks.add(new HomeTask(I18N.text("TrainingHomeTasks." + key, count),
                    I18N.text("TrainingHomeTasks." + key + ".action"), path, urgent));
        }
    }

    private static String ofState(String path, BatchState state) {
        return path + "?keadaan=" + state;
    }
}

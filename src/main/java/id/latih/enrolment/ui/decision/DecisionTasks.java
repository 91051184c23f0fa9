package id.latih.enrolment.ui.decision;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import id.latih.core.Role;
import id.latih.enrolment.DecisionService;
import id.latih.enrolment.ui.EnrolmentNavigation;
import id.latih.ui.HomeTask;
import id.latih.ui.HomeTasks;
import id.latih.ui.I18N;

/** On the approvers' home page: how many proposals wait for a decision. */
@Component
@Order(20)
class DecisionTasks implements HomeTasks {

    private static final int MOST = 500;

    private final DecisionService decisions;

    DecisionTasks(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<HomeTask> tasks(Role role) {
        if (role != Role.APPROVER) {
            return List.of();
        }
        var waiting = decisions.batches("", true, PageRequest.of(0, MOST));
        if (waiting.isEmpty()) {
            return List.of();
        }
        if (waiting.size() == 1) {
            var only = waiting.getFirst();
            return List.of(new HomeTask(I18N.text("DecisionTasks.one", only.proposed(), only.title(), only.batch()),
                    I18N.text("DecisionTasks.action"), EnrolmentNavigation.decision(only.batchId()), true));
        }
        return List.of(new HomeTask(I18N.text("DecisionTasks.many", waiting.size()), I18N.text("DecisionTasks.action"),
                EnrolmentNavigation.DECISIONS, true));
    }
}

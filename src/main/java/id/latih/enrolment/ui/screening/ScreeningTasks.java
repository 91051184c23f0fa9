package id.latih.enrolment.ui.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import id.latih.core.Role;
import id.latih.enrolment.BatchWork;
import id.latih.enrolment.ScreeningService;
import id.latih.enrolment.ui.EnrolmentNavigation;
import id.latih.enrolment.ui.ListState;
import id.latih.enrolment.ui.StateTab;
import id.latih.institute.OwnInstitute;
import id.latih.ui.HomeTask;
import id.latih.ui.HomeTasks;
import id.latih.ui.I18N;

/** On the staff's home page: batches with applications to check, and lists ready to be proposed. */
@Component
@Order(20)
class ScreeningTasks implements HomeTasks {

    private static final int SHOWN = 5;
    private static final int READ = 50;

    private final ScreeningService screening;
    private final OwnInstitute ownInstitute;
    private final Clock clock;

    ScreeningTasks(ScreeningService screening, OwnInstitute ownInstitute, Clock clock) {
        this.screening = screening;
        this.ownInstitute = ownInstitute;
        this.clock = clock;
    }

    @Override
    public List<HomeTask> tasks(Role role) {
        if (role != Role.INSTITUTE_STAFF || ownInstitute.find().isEmpty()) {
            return List.of();
        }
        var tasks = new ArrayList<HomeTask>();
        for (var work : screening.batches("", true, PageRequest.of(0, READ))) {
            if (work.submitted() > 0) {
                tasks.add(check(work));
            } else if (readyToPropose(work)) {
                tasks.add(propose(work));
            }
        }
        if (tasks.size() <= SHOWN) {
            return tasks;
        }
        var more = tasks.size() - SHOWN;
        var shown = new ArrayList<>(tasks.subList(0, SHOWN));
        shown.add(new HomeTask(I18N.text("ScreeningTasks.more", more), I18N.text("ScreeningTasks.all"),
                EnrolmentNavigation.SCREENING, false));
        return shown;
    }

    private HomeTask check(BatchWork work) {
        return new HomeTask(I18N.text("ScreeningTasks.check", work.submitted(), work.title(), work.batch()),
                I18N.text("ScreeningTasks.checkAction"), EnrolmentNavigation.screening(work.batchId()) + "?"
                        + ListState.ALL.withTab(StateTab.TO_CHECK).query().getQueryString(), true);
    }

    private static HomeTask propose(BatchWork work) {
        return new HomeTask(I18N.text("ScreeningTasks.propose", work.documentsPassed(), work.title(), work.batch()),
                I18N.text("ScreeningTasks.proposeAction"), EnrolmentNavigation.proposal(work.batchId()), true);
    }

    private boolean readyToPropose(BatchWork work) {
        var today = LocalDate.now(clock);
        return work.documentsPassed() > 0 && work.corrections() == 0 && today.isAfter(work.closesOn())
                && today.isBefore(work.startsOn()) && !work.started();
    }
}

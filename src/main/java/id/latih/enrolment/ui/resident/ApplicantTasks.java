package id.latih.enrolment.ui.resident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import id.latih.core.Dates;
import id.latih.core.Role;
import id.latih.enrolment.OwnApplication;
import id.latih.enrolment.OwnApplications;
import id.latih.ui.HomeTask;
import id.latih.ui.HomeTasks;
import id.latih.ui.I18N;

/** What waits for a resident: a seat to confirm, a correction, a draft that was never sent. */
@Component
class ApplicantTasks implements HomeTasks {

    private final OwnApplications applications;
    private final Clock clock;

    ApplicantTasks(OwnApplications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public List<HomeTask> tasks(Role role) {
        return role != Role.RESIDENT ? List.of()
                : applications.all().stream().map(this::task).flatMap(Optional::stream).toList();
    }

    private Optional<HomeTask> task(OwnApplication own) {
        return switch (own.state()) {
            case APPROVED -> Optional.of(new HomeTask(own.respondBy() == null ? text("reregister", own.title())
                    : text("reregisterBefore", own.title(), LocalDate.ofInstant(own.respondBy(), Dates.WIB)),
                    text("reregister.action"), ApplyNavigation.application(own.id()), true));
            case CORRECTION_REQUESTED -> Optional.of(new HomeTask(text("correct", own.title()),
                    text("correct.action"), ApplyNavigation.application(own.id()), true));
            case DRAFT -> LocalDate.now(clock).isAfter(own.registrationClosesOn()) ? Optional.empty()
                    : Optional.of(new HomeTask(text("draft", own.title(), own.registrationClosesOn()),
                            text("draft.action"), ApplyNavigation.apply(own.batchId()), false));
            default -> Optional.empty();
        };
    }

    private static String text(String key, Object... arguments) {
        return I18N.text("ApplicantTasks." + key, arguments);
    }
}

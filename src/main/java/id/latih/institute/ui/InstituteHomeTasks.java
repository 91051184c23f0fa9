package id.latih.institute.ui;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import id.latih.core.Role;
import id.latih.institute.InstituteState;
import id.latih.institute.InstituteVerification;
import id.latih.institute.OwnInstituteService;
import id.latih.ui.HomeTask;
import id.latih.ui.HomeTasks;
import id.latih.ui.I18N;

/** Institutes that wait for an approver; the own institute that is not verified. */
@Component
@Order(30)
class InstituteHomeTasks implements HomeTasks {

    private final OwnInstituteService own;
    private final InstituteVerification verification;

    InstituteHomeTasks(OwnInstituteService own, InstituteVerification verification) {
        this.own = own;
        this.verification = verification;
    }

    @Override
    public List<HomeTask> tasks(Role role) {
        return switch (role) {
            case INSTITUTE_STAFF -> own.find().map(institute -> switch (institute.state()) {
                case APPLIED -> List.of(task("waits", false, InstituteNavigation.OWN));
                case REFUSED -> List.of(task("refused", true, InstituteNavigation.OWN));
                case VERIFIED -> List.<HomeTask>of();
            }).orElseGet(() -> List.of(task("none", false, InstituteNavigation.OWN)));
            case APPROVER -> applied(verification.count("", InstituteState.APPLIED));
            default -> List.of();
        };
    }

    private static List<HomeTask> applied(long count) {
        return count == 0 ? List.of() : List.of(task("applied", true,
                InstituteNavigation.REVIEWS + "?keadaan=" + InstituteState.APPLIED, count));
    }

    private static HomeTask task(String key, boolean urgent, String path, Object... arguments) {
        return new HomeTask(I18N.text("InstituteHomeTasks." + key, arguments),
                I18N.text("InstituteHomeTasks." + key + ".action"), path, urgent);
    }
}

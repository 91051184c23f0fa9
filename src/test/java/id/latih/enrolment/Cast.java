package id.latih.enrolment;

import java.util.Map;

import org.springframework.stereotype.Component;

import id.latih.core.Role;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;
import id.latih.testing.TestData.Person;

/** The people of a test about one batch: its staff, an approver, a resident, and another institute's staff. */
@Component
class Cast {

    private final TestData data;

    Cast(TestData data) {
        this.data = data;
    }

    Scene scene(int seats, Map<String, Object> more) {
        var institute = data.institute();
        return new Scene(data.batch(institute, seats, more), data.staff(institute), data.staff(data.institute()),
                data.account(Role.APPROVER), data.resident());
    }

    record Scene(long batch, long staff, long stranger, long approver, Person resident) {

        void asStaff(Runnable action) {
            SignIn.as(staff, Role.INSTITUTE_STAFF, action);
        }

        void asStranger(Runnable action) {
            SignIn.as(stranger, Role.INSTITUTE_STAFF, action);
        }

        void asApprover(Runnable action) {
            SignIn.as(approver, Role.APPROVER, action);
        }

        void asResident(Runnable action) {
            SignIn.as(resident.accountId(), Role.RESIDENT, action);
        }
    }
}

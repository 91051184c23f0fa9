package id.latih.device;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.CurrentUser;

/** The devices that the signed-in person has used, and signing them out. {@code current} is the one that asks. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnDevices {

    private final Devices devices;
    private final CurrentUser currentUser;
    private final Audit audit;

    OwnDevices(Devices devices, CurrentUser currentUser, Audit audit) {
        this.devices = devices;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Device> list(long current) {
        return devices.of(currentUser.id(), current);
    }

    /** Signs one of the own devices out at its next request, and forgets it; somebody else's stays. */
    public void signOut(long device) {
        devices.forget(currentUser.id(), device);
        record();
    }

    /** Signs all devices out but the current one. */
    public void signOutOthers(long current) {
        devices.forgetOthers(currentUser.id(), current);
        record();
    }

    private void record() {
        audit.record("DEVICE_SIGNED_OUT", "account", currentUser.id(), currentUser.get().displayName());
    }
}

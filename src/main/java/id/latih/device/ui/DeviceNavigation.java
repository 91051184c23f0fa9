package id.latih.device.ui;

/** Where other modules' pages link to. */
public final class DeviceNavigation {

    /** One's own devices. */
    public static final String PATH = "akun/perangkat";

    private DeviceNavigation() {
    }
}

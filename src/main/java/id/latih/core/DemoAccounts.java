package id.latih.core;

import java.util.List;

/**
 * The accounts of the demo data that anyone may sign in with, under the profile {@code demo}: a start without it shuts out
 * all of them that still have the demo's password.
 */
public final class DemoAccounts {

    /** The password of every demo account. */
    public static final String PASSWORD = "latih-demo-2026";

    /** The domain of everybody's address in the demo data. */
    public static final String DOMAIN = "contoh.id";

    public static final DemoAccount RESIDENT = new DemoAccount("warga@contoh.id", Role.RESIDENT);
    public static final DemoAccount STAFF = new DemoAccount("lembaga@contoh.id", Role.INSTITUTE_STAFF);
    public static final DemoAccount APPROVER = new DemoAccount("dinas@contoh.id", Role.APPROVER);
    public static final DemoAccount ADMINISTRATOR = new DemoAccount("admin@contoh.id", Role.ADMINISTRATOR);

    /** One a role, in the order in which they are shown. */
    public static final List<DemoAccount> ALL = List.of(RESIDENT, STAFF, APPROVER, ADMINISTRATOR);

    public record DemoAccount(String email, Role role) {
    }

    private DemoAccounts() {
    }
}

package id.latih.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import id.latih.core.DemoAccounts;
import id.latih.core.DemoAccounts.DemoAccount;
import id.latih.testing.BrowserPerson;
import id.latih.testing.BrowserSize;
import id.latih.testing.BrowserTestBase;

/** What people meet who are somewhere they should not be, or whose session is over, or who have no mouse. */
class BarriersJourneyTest extends BrowserTestBase {

    private static final String NOT_YOURS = "Anda tidak berhak membuka halaman ini";
    private static final int MANY = 60;

    @Test
    void anotherRolesPageIsRefusedAndTraced() {
        var resident = signedIn(DemoAccounts.RESIDENT).expectError("403");
        resident.open("keputusan").heading(NOT_YOURS).look("403-peran");
        resident.press("Ke beranda").arrive("beranda");

        var administrator = signedIn(DemoAccounts.ADMINISTRATOR);
        administrator.open("admin/jejak").fill("Nama, objek, atau catatan", "/keputusan").settle();
        assertThat(administrator.page().locator("vaadin-grid")).containsText("/keputusan");
    }

    @Test
    void anotherInstitutesBatchIsRefusedAndTraced() {
        var strange = jdbc.sql("""
                select min(b.id) from batch b where b.state = 'PUBLISHED' and b.institute_id <> (
                  select s.institute_id from institute_staff s join account a on a.id = s.account_id
                  where a.email = 'lembaga@contoh.id')""").query(Long.class).single();
        var staff = signedIn(DemoAccounts.STAFF).expectError("403");
        for (var page : new String[] {"angkatan/", "seleksi/", "peserta/"}) {
            staff.open(page + strange).heading(NOT_YOURS);
        }
        staff.look("403-lembaga");
        Assertions.assertThat(jdbc.sql("""
                select count(*) from audit_entry where action = 'ACCESS_DENIED' and subject_label like ?""")
                .param("%seleksi/" + strange + "%").query(Integer.class).single()).isPositive();
    }

    @Test
    void anUnknownAddressSaysSo() {
        var visitor = person(BrowserSize.PHONE).expectError("404");
        visitor.open("tidak-ada").heading("Halaman tidak ditemukan").look("404");
        var staff = signedIn(DemoAccounts.STAFF).expectError("404");
        staff.open("angkatan/999999999").heading("Tidak ditemukan").look("404-angkatan");
    }

    @Test
    void anExpiredSessionReturnsToTheSamePageAfterSignIn() {
        var staff = signedIn(DemoAccounts.STAFF);
        staff.open("angkatan?keadaan=DRAFT");
        staff.context().clearCookies();
        staff.page().reload();
        staff.arrive("masuk.*");

        staff.enter(DemoAccounts.STAFF.email(), DemoAccounts.PASSWORD);
        staff.arrive("angkatan\\?keadaan=DRAFT.*").heading("Angkatan");
    }

    /** The session ends while the page is open: the next click must not end in a broken page. */
    @Test
    void aClickAfterTheSessionEndedLeadsToSignInAndOn() {
        var staff = signedIn(DemoAccounts.STAFF).expectError("40[13]|session");
        staff.open("program").endSession();
        staff.page().locator("vaadin-side-nav-item[path='angkatan']").click();
        staff.arrive("masuk.*");

        staff.enter(DemoAccounts.STAFF.email(), DemoAccounts.PASSWORD);
        staff.arrive("(program|angkatan).*");
    }

    @Test
    void everythingWorksWithoutAMouse() {
        var staff = person(BrowserSize.DESK).open("masuk");
        var keyboard = staff.page().keyboard();
        tabTo(staff, "input[name=username]");
        keyboard.type(DemoAccounts.STAFF.email());
        tabTo(staff, "input[name=password]");
        keyboard.type(DemoAccounts.PASSWORD);
        keyboard.press("Enter");
        staff.arrive("beranda");

        tabTo(staff, "vaadin-side-nav-item[path='angkatan']");
        keyboard.press("Enter");
        staff.arrive("angkatan").heading("Angkatan");

        tabTo(staff, "vaadin-grid");
        keyboard.press("Tab");
        keyboard.press("Enter");
        keyboard.press("Enter");
        staff.arrive("angkatan/\\d+");
    }

    private static void tabTo(BrowserPerson person, String selector) {
        var script = "selector => document.activeElement?.matches(selector) ?? false";
        for (int presses = 0; presses < MANY; presses++) {
            if (person.page().evaluate(script, selector).equals(true)) {
                return;
            }
            person.page().keyboard().press("Tab");
        }
        Assertions.fail("The Tab key does not lead to " + selector);
    }

    private BrowserPerson signedIn(DemoAccount account) {
        return person(BrowserSize.DESK).signIn(account.email(), DemoAccounts.PASSWORD);
    }
}

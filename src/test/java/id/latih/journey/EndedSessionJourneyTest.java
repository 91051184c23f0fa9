package id.latih.journey;

import java.util.UUID;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.latih.testing.BrowserPerson;
import id.latih.testing.BrowserSize;
import id.latih.testing.BrowserTestBase;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Staff leave: whoever is shut out is out at the next click, in every tab, and reads why. */
class EndedSessionJourneyTest extends BrowserTestBase {

    private static final String PASSWORD = "kopi tubruk pagi";
    private final String email = UUID.randomUUID() + "@contoh.id";

    @BeforeEach
    void account() {
        jdbc.sql("""
                insert into account (email, display_name, role, status, language, password_hash, created_at, confirmed_at)
                values (?, 'Sari', 'RESIDENT', 'ACTIVE', 'id', ?, utc_timestamp(6), utc_timestamp(6))""")
                .params(email, "{noop}" + PASSWORD).update();
    }

    private void disable() {
        jdbc.sql("update account set status = 'DISABLED' where email = ?").param(email).update();
    }

    private BrowserPerson sari() {
        // the page that a tab of before asks for once more
        return person(BrowserSize.PHONE).expectError("401|403").signIn(email, PASSWORD);
    }

    @Test
    void aClickInAnyTabLeadsToASignInPageThatSaysWhy() {
        var sari = sari().open("profil");
        var second = sari.context().newPage();
        second.navigate(sari.page().url().replace("/profil", "/lamaran"));
        assertThat(second.locator("h1")).isVisible();
        disable();
        click(sari.page());
        sari.arrive("masuk").see("Akun ini dinonaktifkan.").look("shut-out");
        click(second);
        second.waitForURL(url -> url.contains("/masuk"));
        assertThat(second.getByText("Akun ini dinonaktifkan.")).isVisible();
    }

    /** The first thing that the account does after it was disabled is to open another page. */
    @Test
    void aPageOpenedByItsAddressDoesToo() {
        var sari = sari().open("profil");
        disable();
        sari.open("lamaran").arrive("masuk").see("Akun ini dinonaktifkan.");
    }

    @Test
    void whoWasSignedOutElsewhereReadsThat() {
        var sari = sari().open("profil");
        jdbc.sql("update device set signed_in = false where account_id = (select id from account where email = ?)")
                .param(email).update();
        click(sari.page());
        sari.arrive("masuk").see("Anda sudah keluar").look("signed-out-elsewhere");
    }

    /** Where the tab has not been led away already. */
    private static void click(Page tab) {
        tab.evaluate("document.querySelector('a.bell')?.click()");
    }
}

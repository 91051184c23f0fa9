package id.latih.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import id.latih.core.DemoAccounts;
import id.latih.testing.BrowserSize;

/** The heading of a page stays to be read, whatever lies beside or over it. */
class PageHeadJourneyTest extends AccountsTestBase {

    @ParameterizedTest
    @EnumSource(BrowserSize.class)
    void aToastLeavesTheHeadingFree(BrowserSize size) {
        var person = person(size).signIn(newAccount("RESIDENT"), PASSWORD).open("akun");
        person.page().getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Simpan")).first().click();
        var toast = person.page().locator("vaadin-notification-card").first();
        toast.waitFor();
        person.settle().page().screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", size.toString(), "toast.png")));
        var heading = person.page().locator("h1").boundingBox();
        assertThat(toast.boundingBox().y).isGreaterThan(heading.y + heading.height);
        assertThat(toast.boundingBox().y + toast.boundingBox().height)
                .isLessThanOrEqualTo(person.page().viewportSize().height);
    }

    @Test
    void aLongHeadingHasTheLineToItselfOnATelephone() {
        var staff = person(BrowserSize.PHONE).signIn(DemoAccounts.STAFF.email(), DemoAccounts.PASSWORD);
        var batch = jdbc.sql("""
                select min(b.id) from batch b join institute_staff s on s.institute_id = b.institute_id
                join account a on a.id = s.account_id join application p on p.batch_id = b.id and p.state = 'TRAINEE'
                where a.email = ?""").param(DemoAccounts.STAFF.email()).query(Long.class).single();
        staff.open("peserta/" + batch).look("judul-peserta");
        Locator heading = staff.page().locator("h1");
        assertThat(heading.boundingBox().width).isGreaterThan(staff.page().locator(".page-header").boundingBox().width * 0.9);
    }
}

package id.latih.operation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.DemoAccounts;
import id.latih.testing.BrowserSize;
import id.latih.testing.BrowserTestBase;

/** What those who have a page open see of a restart. */
class OperationJourneyTest extends BrowserTestBase {

    private static final String NOTICE = ".restart-notice";

    @Autowired
    private Restart restart;

    @AfterEach
    void calm() {
        restart.withdraw();
    }

    @Test
    void anOpenPageTellsOfARestartUntilItIsOver() {
        var resident = person(BrowserSize.PHONE).signIn(DemoAccounts.RESIDENT.email(), DemoAccounts.PASSWORD);
        restart.announce(Duration.ofMinutes(5));
        resident.open("lamaran");
        assertThat(resident.page().locator(NOTICE)).containsText("akan dimulai ulang");
        restart.withdraw();
        // even what the notice lies over can be pressed
        assertThat(resident.page().locator(NOTICE)).hasCSS("pointer-events", "none");
        resident.page().locator("main a").first().click();
        assertThat(resident.page().locator(NOTICE)).isHidden();
    }
}

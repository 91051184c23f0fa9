package id.latih.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.latih.core.DemoAccounts;
import id.latih.testing.BrowserPerson;
import id.latih.testing.BrowserSize;
import id.latih.testing.BrowserTestBase;

/** A list whose address names an order says so in its headings. */
class SortedListJourneyTest extends BrowserTestBase {

    private String applicants;
    private String applicant;
    private BrowserPerson staff;

    @BeforeEach
    void staffOfTheDemo() {
        var batch = jdbc.sql("""
                select min(p.batch_id) from application p join batch b on b.id = p.batch_id
                join institute_staff s on s.institute_id = b.institute_id join account a on a.id = s.account_id
                where a.email = ? and p.state = 'DOCUMENTS_PASSED'""").param(DemoAccounts.STAFF.email()).query(Long.class).single();
        applicants = "seleksi/" + batch + "?urut=-villageCode";
        applicant = jdbc.sql("select min(id) from application where batch_id = ? and state = 'DOCUMENTS_PASSED'")
                .param(batch).query(String.class).single();
        staff = person(BrowserSize.DESK).signIn(DemoAccounts.STAFF.email(), DemoAccounts.PASSWORD);
    }

    @Test
    void theColumnThatSortsHasItsArrowWhenThePageIsOpened() {
        staff.open(applicants);
        arrow("desc").waitFor();
        assertThat(staff.page().locator("vaadin-grid-sorter[direction]").count()).isOne();
    }

    @Test
    void andWhenThePanelThatHidTheColumnsIsClosed() {
        staff.open(applicants + "&lamaran=" + applicant);
        assertThat(staff.page().locator("vaadin-grid-sorter").count()).isZero();
        staff.press("Tutup");
        arrow("desc").waitFor();
    }

    private Locator arrow(String direction) {
        return staff.page().locator("vaadin-grid-sorter[direction=" + direction + "]",
                new Page.LocatorOptions().setHasText("Desa"));
    }
}

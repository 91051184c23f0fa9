package id.latih.chaos;

import java.util.List;

import id.latih.core.DemoAccounts;
import id.latih.testing.vaadin.VaadinBrowser;

/** The administrator's search for states that must not exist. */
final class HealthPage {

    private HealthPage() {
    }

    static List<String> search(String portal) {
        var browser = new VaadinBrowser(VaadinBrowser.client(), portal);
        browser.signIn(DemoAccounts.ADMINISTRATOR.email(), DemoAccounts.PASSWORD);
        var tab = browser.open("/admin/kesehatan");
        tab.click(tab.named("Periksa sekarang"));
        var found = tab.text();
        return found.contains("pemeriksaan baik: tidak ada keadaan yang tidak boleh ada") ? List.of() : List.of("the portal's own search found something: " + found);
    }
}

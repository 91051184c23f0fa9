package id.latih.ui;

import java.util.Map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.Role;
import id.latih.testing.TestData;
import id.latih.testing.ViewTestBase;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** What people type into a search field stands in the address, but no identity number does. */
class SearchTextViewTest extends ViewTestBase {

    @Autowired TestData data;

    @Test
    void anIdentityNumberGetsIntoNoAddress() {
        signIn(Role.ADMINISTRATOR);
        open("admin/akun");
        _setValue(_get(TextField.class), "Siti 3604 0507 0799 0017");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).doesNotContain("3604", "0017")
                .contains("Siti");
        assertThat(_get(TextField.class).getValue()).isEqualTo("Siti");
    }

    @Test
    void aSpaceBeforeTheNextWordStays() {
        var institute = data.institute();
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);
        staysTyped("program");
        staysTyped("seleksi/" + data.batch(institute, 1, Map.of()));
        signIn(data.resident().accountId(), Role.RESIDENT);
        staysTyped("cari-pelatihan");
    }

    private void staysTyped(String address) {
        open(address);
        _setValue(_get(TextField.class), "siti ");
        assertThat(_get(TextField.class).getValue()).as(address).isEqualTo("siti ");
        _setValue(_get(TextField.class), "siti aminah");
        assertThat(_get(TextField.class).getValue()).as(address).isEqualTo("siti aminah");
    }

    @Test
    void otherTextsStay() {
        assertThat(SearchText.of("LTH-2026-0000123 Las 240 JP")).isEqualTo("LTH-2026-0000123 Las 240 JP");
    }

    @Test
    void anEmailAddressIsSoughtByWhatIsBeforeItsHost() {
        assertThat(SearchText.of("siti.77@contoh.id")).isEqualTo("siti.77");
        assertThat(SearchText.of("@contoh.id")).isEqualTo("@contoh.id");
    }
}

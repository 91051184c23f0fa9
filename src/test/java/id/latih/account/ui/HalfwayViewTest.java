package id.latih.account.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import id.latih.core.Role;
import id.latih.testing.ViewTestBase;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

/** Who has made one of two steps sees the second, whatever they ask for. */
class HalfwayViewTest extends ViewTestBase {

    @ParameterizedTest
    @ValueSource(strings = { "beranda", "akun", "akun/perangkat", "akun/langkah-kedua", "kotak-masuk", "admin/akun",
            "admin/jejak", "dinas/lembaga", "angkatan" })
    void everyPageLeadsToTheSecondStep(String address) {
        signInHalfway(Role.ADMINISTRATOR);
        open(address);
        assertShown("CodeView");
        _assertOne(Code.class);
        assertThat(VaadinSession.getCurrent().getSession()
                .getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE)).isEqualTo("/" + address);
    }

    @Test
    void whoGuessesCodesReadsThatTheyHaveToWait() {
        signInHalfway(Role.ADMINISTRATOR);
        open("masuk/kode?gagal=kode-terlalu-sering");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Kode")).getErrorMessage()).startsWith("Terlalu banyak kode");
    }
}

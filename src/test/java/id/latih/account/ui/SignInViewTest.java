package id.latih.account.ui;

import com.vaadin.flow.component.html.Div;
import org.junit.jupiter.api.Test;

import id.latih.core.Languages;
import id.latih.core.Role;
import id.latih.testing.ViewTestBase;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

class SignInViewTest extends ViewTestBase {

    @Test
    void aVisitorSeesTheForm() {
        open("masuk");
        assertThat(heading()).isEqualTo("Masuk ke Latih");
        _assertOne(SignInForm.class);
    }

    @Test
    void itSpeaksEnglish() {
        speak(Languages.ENGLISH);
        open("masuk");
        assertThat(heading()).isEqualTo("Sign in to Latih");
    }

    @Test
    void aFailureIsNamed() {
        open("masuk?gagal=belum-dikonfirmasi");
        assertThat(_get(Div.class, found -> found.withClasses("error-box")).getElement().getTextRecursively())
                .contains("belum dikonfirmasi");
    }

    @Test
    void whoIsSignedInGoesHome() {
        signIn(Role.RESIDENT);
        open("masuk");
        assertShown("HomeView");
    }

    @Test
    void aVisitorIsAskedToSignInBeforeHome() {
        assertSignInFirst("beranda");
    }
}

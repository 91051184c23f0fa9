package id.latih.account.ui;

import java.util.UUID;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.latih.testing.ViewTestBase;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class SignUpViewTest extends ViewTestBase {

    @Test
    void aResidentSignsUp() {
        var email = UUID.randomUUID() + "@contoh.id";
        open("daftar?lanjut=/lamar/7");
        assertThat(_get(Anchor.class, spec -> spec.withText("Masuk")).getHref()).isEqualTo("masuk?lanjut=%2Flamar%2F7");
        _setValue(_get(TextField.class), "Siti Aminah");
        _setValue(_get(EmailField.class), email);
        _setValue(_get(PasswordField.class), "pendek");
        _click(_get(Button.class, spec -> spec.withText("Daftar")));
        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class).getValue()).as("nothing typed is lost").isEqualTo("Siti Aminah");
        _setValue(_get(PasswordField.class), "kopi tubruk pagi");
        _click(_get(Button.class, spec -> spec.withText("Daftar")));
        assertThat(heading()).isEqualTo("Periksa e-mail Anda");
        assertThat(jdbc.sql("select status from account where email = ?").param(email).query(String.class).single())
                .isEqualTo("UNCONFIRMED");
    }

    @ParameterizedTest
    @CsvSource({ "konfirmasi/x,Tautan tidak berlaku lagi", "sandi-baru/x,Tautan tidak berlaku lagi",
            "undangan/x,Tautan tidak berlaku lagi", "admin-pertama/x,Tautan tidak berlaku",
            "lupa-sandi,Lupa kata sandi" })
    void linksThatAreOverSaySo(String address, String heading) {
        open(address);
        assertThat(_get(H1.class).getText()).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource({ "/lamar/7,lamar/7", "lamar/7?langkah=2,lamar/7?langkah=2", "//jahat.example,", "https://jahat.example,",
            "/\\jahat.example,", "javascript:alert(1)," })
    void onlyPathsOfThisPortalAreGoneOnTo(String given, String kept) {
        assertThat(ReturnPath.local(given).orElse(null)).isEqualTo(kept);
    }
}

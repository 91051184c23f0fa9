package id.latih.account.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.account.SignUp;
import id.latih.account.SignUpForm;
import id.latih.core.Role;
import id.latih.testing.ViewTestBase;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class SignUpViewTest extends ViewTestBase {

    @Autowired
    private SignUp signUp;

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
        Awaitility.await().until(() -> jdbc.sql("select status from account where email = ?").param(email)
                .query(String.class).list().equals(List.of("UNCONFIRMED")));
    }

    @Test
    void thePasswordOfTheSignUpConfirmsTheAddress() {
        var email = UUID.randomUUID() + "@contoh.id";
        open("daftar");
        _setValue(_get(TextField.class), "Siti Aminah");
        _setValue(_get(EmailField.class), email);
        _setValue(_get(PasswordField.class), "kopi tubruk pagi");
        _click(_get(Button.class, spec -> spec.withText("Daftar")));

        var link = mailedLink(email, "konfirmasi/");
        open(link);
        assertThat(heading()).isEqualTo("Konfirmasi e-mail");
        assertThat(jdbc.sql("select status from account where email = ?").param(email).query(String.class).single())
                .as("opening the link alone confirms nothing").isEqualTo("UNCONFIRMED");
        _click(_get(Button.class, spec -> spec.withText("Konfirmasi")));
        assertThat(_get(PasswordField.class).getErrorMessage()).as("nothing typed is no try").isEqualTo("Wajib diisi.");
        _setValue(_get(PasswordField.class), "kopi tubruk sore");
        _click(_get(Button.class, spec -> spec.withText("Konfirmasi")));
        assertThat(_get(PasswordField.class).getErrorMessage()).startsWith("Bukan kata sandi yang dibuat saat mendaftar.");
        assertThat(_get(Anchor.class, spec -> spec.withText("Lupa, atau bukan Anda yang mendaftar? Buat kata sandi sendiri"))
                .getHref()).isEqualTo("lupa-sandi");
        _setValue(_get(PasswordField.class), "kopi tubruk pagi");
        _click(_get(Button.class, spec -> spec.withText("Konfirmasi")));
        assertThat(heading()).isEqualTo("Akun Anda siap");
        assertThat(_find(LinkForm.class)).hasSize(1);

        open(link);
        assertThat(heading()).isEqualTo("Akun Anda siap");
        assertThat(_find(PasswordField.class)).isEmpty();
    }

    @Test
    void aLinkThatEndsWhileItsPageIsOpenLeadsToANewOne() {
        var email = UUID.randomUUID() + "@contoh.id";
        signUp.register(new SignUpForm("Siti Aminah", email, "kopi tubruk pagi", "id"));
        open(mailedLink(email, "konfirmasi/"));
        jdbc.sql("update account_token set used_at = utc_timestamp() where account_id = (select id from account where email = ?)")
                .param(email).update();
        _setValue(_get(PasswordField.class), "kopi tubruk pagi");
        _click(_get(Button.class, spec -> spec.withText("Konfirmasi")));
        assertThat(heading()).isEqualTo("Tautan tidak berlaku lagi");
        _assertOne(Button.class, spec -> spec.withText("Kirim tautan baru"));
    }

    @Test
    void whoWasShutOutMeanwhileIsNotToldThatTheAccountIsReady() {
        var email = UUID.randomUUID() + "@contoh.id";
        signUp.register(new SignUpForm("Siti Aminah", email, "kopi tubruk pagi", "id"));
        open(mailedLink(email, "konfirmasi/"));
        jdbc.sql("update account set status = 'DISABLED' where email = ?").param(email).update();
        _setValue(_get(PasswordField.class), "kopi tubruk pagi");
        _click(_get(Button.class, spec -> spec.withText("Konfirmasi")));
        assertThat(heading()).isEqualTo("Konfirmasi e-mail");
        assertThat(_find(LinkForm.class)).isEmpty();
    }

    @Test
    void whoChoosesANewPasswordGoesOnFromThere() {
        var email = jdbc.sql("select email from account where id = ?").param(account(Role.RESIDENT)).query(String.class).single();
        open("lupa-sandi");
        _setValue(_get(EmailField.class), email);
        _click(_get(Button.class, spec -> spec.withText("Kirim tautan")));

        open(mailedLink(email, "undangan/"));
        _setValue(_get(PasswordField.class), "pendek");
        _click(_get(Button.class, spec -> spec.withText("Simpan kata sandi")));
        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        _setValue(_get(PasswordField.class), "kopi tubruk pagi");
        _click(_get(Button.class, spec -> spec.withText("Simpan kata sandi")));
        assertThat(heading()).isEqualTo("Kata sandi tersimpan");
        assertThat(_find(LinkForm.class)).hasSize(1);
    }

    private String mailedLink(String email, String path) {
        var link = Pattern.compile(path + "[A-Za-z0-9_-]{43}");
        return Awaitility.await().until(() -> jdbc.sql("select text_body from mail where recipient = ?").param(email)
                .query(String.class).list().stream().map(link::matcher).filter(Matcher::find).map(Matcher::group).findFirst(),
                Optional::isPresent).orElseThrow();
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

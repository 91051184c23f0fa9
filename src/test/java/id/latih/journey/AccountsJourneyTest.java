package id.latih.journey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import com.bastiaanjansen.otp.TOTPGenerator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import id.latih.testing.BrowserPerson;
import id.latih.testing.BrowserSize;

/** Signing in, staying so, and being signed out, in a real browser. */
class AccountsJourneyTest extends AccountsTestBase {

    @Test
    void somebodyShutOutIsOutInEveryTab() {
        var email = newAccount("RESIDENT");
        var one = person(BrowserSize.DESK).expectError("40[13]|session");
        one.signIn(email, PASSWORD).open("kotak-masuk");
        var other = one.context().newPage();
        other.navigate(one.page().url());
        other.locator("h1").waitFor();

        jdbc.sql("update account set status = 'DISABLED' where email = ?").param(email).update();
        other.locator("vaadin-side-nav-item[path='beranda']").click();
        other.waitForURL("**/masuk*");
        one.page().locator("vaadin-side-nav-item[path='beranda']").click();
        one.arrive("masuk.*");
    }

    /** The portal was started anew, or another instance answers: the click leads on, on the same page. */
    @Test
    void aLostSessionIsNoNewSignIn() {
        var person = person(BrowserSize.PHONE).expectError("40[13]|session");
        person.signIn(newAccount("RESIDENT"), PASSWORD).open("akun");
        person.context().addCookies(List.of(new Cookie("JSESSIONID", "over").setUrl(person.page().url())));
        person.page().reload(new Page.ReloadOptions());
        person.settle().heading("Akun saya");
        person.context().addCookies(List.of(new Cookie("JSESSIONID", "over").setUrl(person.page().url())));
        person.page().getByText("Lihat perangkat saya").click();
        person.arrive("akun.*");
        person.open("akun/perangkat").heading("Perangkat saya").see("Perangkat ini");
    }

    @ParameterizedTest
    @EnumSource(BrowserSize.class)
    void oneSignsAnotherDeviceOut(BrowserSize size) {
        var email = newAccount("RESIDENT");
        var here = person(size);
        here.open("masuk").tick("Tetap masuk di perangkat ini").look("masuk");
        here.enter(email, PASSWORD);
        Assertions.assertThat(kept(here)).isPositive();
        var there = person(BrowserSize.DESK).expectError("40[13]|session");
        there.signIn(email, PASSWORD).open("akun");
        Assertions.assertThat(kept(there)).as("forgotten with the browser").isNegative();

        here.open("akun").look("akun").press("Lihat perangkat saya");
        here.arrive("akun/perangkat").look("perangkat");
        here.press("Keluarkan semua yang lain").confirm("Keluarkan semua yang lain");
        here.see("Semua perangkat lain dikeluarkan.");
        there.page().reload();
        there.arrive("masuk.*");
        here.open("akun").heading("Akun saya");
    }

    @ParameterizedTest
    @EnumSource(BrowserSize.class)
    void whoDecidesSignsInByTwoSteps(BrowserSize size) {
        var email = newAccount("APPROVER");
        var approver = person(size);
        approver.open("masuk").enter(email, PASSWORD);
        approver.arrive("masuk/kode").heading("Pasang langkah kedua").look("langkah-kedua-pasang");
        var secret = approver.page().locator("code.key").innerText().replace(" ", "");
        approver.fill("Kode", "000000").press("Lanjut");
        approver.arrive("masuk/kode.*").see("Kode tidak cocok.");
        Assertions.assertThat(approver.page().locator("code.key").innerText().replace(" ", ""))
                .as("the app has it already").isEqualTo(secret);
        approver.fill("Kode", code(secret)).press("Lanjut");
        approver.arrive("akun/langkah-kedua").look("langkah-kedua-baru");
        approver.press("Buat kode pemulihan").look("kode-pemulihan");
        var recovery = approver.page().locator(".codes code").first().innerText();

        approver.context().clearCookies();
        clock.advance(Duration.ofMinutes(1));
        approver.open("akun").arrive("masuk.*").enter(email, PASSWORD);
        approver.arrive("masuk/kode").look("langkah-kedua");
        approver.open("dinas/lembaga").arrive("masuk/kode");
        approver.fill("Kode", code(secret)).press("Lanjut");
        approver.arrive("dinas/lembaga");

        approver.context().clearCookies();
        approver.open("masuk").enter(email, PASSWORD);
        approver.fill("Kode", recovery).press("Lanjut");
        approver.arrive("beranda").open("akun/langkah-kedua").see("Anda masih punya 9 kode pemulihan.");
    }

    private String code(String secret) {
        return TOTPGenerator.withDefaultValues(secret.getBytes(
                StandardCharsets.US_ASCII)).at(clock.instant());
    }

    private static double kept(BrowserPerson person) {
        return person.context().cookies().stream().filter(cookie -> cookie.name.equals("latih-masuk"))
                .findFirst().orElseThrow().expires;
    }
}

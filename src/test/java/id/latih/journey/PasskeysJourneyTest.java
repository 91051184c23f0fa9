package id.latih.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import id.latih.testing.BrowserAuthenticator;
import id.latih.testing.BrowserPerson;
import id.latih.testing.BrowserSize;

import static org.assertj.core.api.Assertions.assertThat;

/** Passkeys in a real browser, with an authenticator that the browser plays. */
class PasskeysJourneyTest extends AccountsTestBase {

    private static final String USE = "Masuk dengan kunci sandi";

    private static void signOut(BrowserPerson person) {
        person.context().clearCookies();
    }

    @ParameterizedTest
    @EnumSource(BrowserSize.class)
    void aResidentSignsInByAPasskeyAloneUntilItIsRemoved(BrowserSize size) {
        var resident = person(size);
        var authenticator = new BrowserAuthenticator(resident);
        resident.signIn(newAccount("RESIDENT"), PASSWORD).open("akun").press("Atur kunci sandi");
        resident.arrive("akun/kunci-sandi").look("kunci-sandi-belum-ada");
        resident.fill("Nama", "Ponsel saya").press("Buat kunci sandi").see("Kunci sandi dibuat.");
        resident.see("Ponsel saya").see("belum dipakai").look("kunci-sandi");
        assertThat(authenticator.passkeys()).isEqualTo(1);
        resident.press("Buat kunci sandi").see("Perangkat ini sudah menyimpan kunci sandi untuk akun Anda.");

        signOut(resident);
        resident.open("akun/perangkat").arrive("masuk.*").look("masuk-kunci-sandi").press(USE);
        resident.arrive("akun/perangkat").see("Perangkat ini");
        resident.open("akun/kunci-sandi").see("terakhir dipakai");
        resident.press("Ganti nama: Ponsel saya").fill(resident.dialog(), "Nama", "Ponsel lama").confirm("Simpan");
        resident.see("Ponsel lama").press("Hapus: Ponsel lama").confirm("Hapus kunci sandi").see("Ponsel lama dihapus.");

        signOut(resident);
        resident.open("masuk").press(USE).arrive("masuk\\?gagal=.*");
        resident.see("Kunci sandi ini tidak dikenal di sini, atau sudah dihapus dari akunnya.").look("masuk-kunci-dihapus");
    }

    @ParameterizedTest
    @EnumSource(BrowserSize.class)
    void whoDecidesSetsUpAPasskeyAndUsesItAsSecondStepOrAlone(BrowserSize size) {
        var email = newAccount("APPROVER");
        var approver = person(size);
        new BrowserAuthenticator(approver);
        approver.open("masuk").enter(email, PASSWORD);
        approver.arrive("masuk/kode").heading("Pasang langkah kedua").look("langkah-kedua-pilihan");
        approver.press("Buat kunci sandi").heading("Langkah kedua").look("langkah-kedua-kunci-sandi");
        approver.open("dinas/lembaga").arrive("masuk/kode");
        approver.press(USE).arrive("akun/langkah-kedua").press("Buat kode pemulihan");
        var recovery = approver.page().locator(".codes code").first().innerText();

        signOut(approver);
        approver.open("dinas/lembaga").arrive("masuk.*").enter(email, PASSWORD);
        approver.arrive("masuk/kode").press(USE).arrive("dinas/lembaga");

        signOut(approver);
        approver.open("dinas/lembaga").arrive("masuk.*").press(USE).arrive("dinas/lembaga");

        signOut(approver);
        approver.open("masuk").enter(email, PASSWORD);
        approver.fill("Kode", recovery).press("Lanjut").arrive("beranda");
    }

    @Test
    void sentencesSayWhatTheBrowserCouldNot() {
        var stranger = person(BrowserSize.PHONE);
        var authenticator = new BrowserAuthenticator(stranger);
        stranger.open("masuk").press(USE).see("Kunci sandi tidak jadi dipakai.").look("masuk-tanpa-kunci");
        authenticator.knowsThePerson(false);
        stranger.signIn(newAccount("RESIDENT"), PASSWORD).open("akun/kunci-sandi");
        stranger.press("Buat kunci sandi").see("Kunci sandi tidak jadi dibuat.");
        assertThat(authenticator.passkeys()).isZero();

        var old = person(BrowserSize.PHONE);
        old.context().addInitScript("delete window.PublicKeyCredential");
        old.open("masuk").press(USE).see("Peramban ini tidak bisa memakai kunci sandi.");
    }

    @Test
    void anotherAccountsPasskeyIsNoSecondStep() {
        var approver = person(BrowserSize.DESK);
        new BrowserAuthenticator(approver);
        approver.signIn(newAccount("RESIDENT"), PASSWORD).open("akun/kunci-sandi").press("Buat kunci sandi")
                .see("Kunci sandi dibuat.");
        signOut(approver);
        approver.open("masuk").enter(newAccount("APPROVER"), PASSWORD);
        approver.arrive("masuk/kode").open("masuk").press(USE);
        approver.arrive("masuk\\?gagal=.*").see("Kunci sandi ini milik akun lain.");
        approver.open("dinas/lembaga").arrive("masuk/kode");
    }
}

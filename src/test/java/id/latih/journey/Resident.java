package id.latih.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.springframework.core.io.ClassPathResource;

import id.latih.testing.BrowserPerson;

/** Somebody who has never heard of the portal and wants to learn a trade. */
final class Resident {

    static final String PASSWORD = "jalan kopi pagi 27";
    private static final String ANSWER = "Saya ingin membuka usaha jahit di desa.";

    final String name;
    final String email;
    private final String nik;
    private final BrowserPerson browser;

    Resident(String name, String email, String nik, BrowserPerson browser) {
        this.name = name;
        this.email = email;
        this.nik = nik;
        this.browser = browser;
    }

    BrowserPerson browser() {
        return browser;
    }

    void signUp() {
        browser.open("masuk").press("Daftar sebagai warga").arrive("daftar");
        browser.fill("Nama lengkap", name).fill("E-mail", email).fill("Kata sandi", PASSWORD).look("05-daftar");
        browser.press("Daftar").heading("Periksa e-mail Anda").look("06-periksa-e-mail");
    }

    /** Opens the link of the letter, and is signed in by the password of the sign-up. */
    void confirm(String link) {
        browser.open(link.replaceFirst("https?://[^/]+/", "")).heading("Konfirmasi e-mail");
        browser.fill("Kata sandi", PASSWORD).look("06-konfirmasi").press("Konfirmasi");
        browser.heading("Akun Anda siap").press("Masuk").arrive("beranda").look("07-beranda-pertama");
    }

    void fillInProfile() {
        browser.open("cari-pelatihan").press("Isi profil").arrive("profil.*");
        browser.fill("NIK", nik).fill("Nomor KK", "3604311202150001").fill("Nama lengkap", name).tick("Perempuan")
                .fill("Tempat lahir", "Serang").date("Tanggal lahir", LocalDate.of(2001, 5, 17))
                .pick("Kecamatan", "Cinangka").pick("Desa", "Cikolelet")
                .fill("Alamat (jalan, kampung, RT/RW)", "Kp. Pasir Waru RT 03/RW 01").fill("Nomor HP", "0813-1234-5678")
                .choose("Pendidikan terakhir yang ditamatkan", "SMK").fill("Nama sekolah", "SMKN 1 Anyer")
                .fill("Tahun lulus", "2019").tick("Mencari kerja").look("08-profil");
        browser.press("Simpan").arrive("cari-pelatihan");
    }

    /** Applies as far as the last step, leaving twice in between. */
    void beginApplication(Training training, long batch) {
        browser.fill("Cari", training.title()).arrive("cari-pelatihan\\?.*").look("09-cari-pelatihan").followTo(training.title());
        browser.arrive("cari-pelatihan/" + batch).look("10-pelatihan").press("Lamar");
        browser.arrive("lamar/.*").look("11-lamar-syarat").press("Simpan dan lanjut");
        browser.upload("Unggah: KTP", "ktp.png", "image/png", file("ktp.png")).see("KTP tersimpan.");
        browser.upload("Unggah: Kartu Keluarga (KK)", "kk.pdf", "application/pdf", file("kk.pdf"))
                .see("Kartu Keluarga (KK) tersimpan.");

        browser.open("beranda").press("Lanjutkan").arrive("lamar/.*").see("ktp.png");

        browser.upload("Unggah: Ijazah", "ijazah.pdf", "application/pdf", file("ijazah.pdf")).see("Ijazah tersimpan.");
        browser.upload("Unggah: Pasfoto", "foto.jpg", "image/jpeg", file("foto-perempuan.jpg")).see("Pasfoto tersimpan.");
        browser.look("12-lamar-berkas").press("Simpan dan lanjut");
        browser.field(Training.QUESTION).fill(ANSWER);
        browser.see(Pattern.compile("^Jawaban tersimpan"));

        browser.open("lamaran").look("13-lamaran-saya").press("Lanjutkan lamaran").arrive("lamar/.*");
        assertThat(browser.field(Training.QUESTION)).hasValue(ANSWER);
    }

    /** @return the number on the receipt */
    String send() {
        browser.look("14-lamar-jawaban").press("Simpan dan lanjut");
        browser.look("15-lamar-periksa").press("Ajukan lamaran").see("Centang pernyataan");
        declare();
        browser.press("Ajukan lamaran").see("Lamaran Anda sudah kami terima").look("16-tanda-terima");
        return browser.page().locator(".receipt-number").textContent().strip();
    }

    void declareAndSend() {
        declare();
        browser.press("Ajukan lamaran").see("Lamaran Anda sudah kami terima");
    }

    /** Ticks the declaration, and none of the boxes that may be left. */
    private void declare() {
        browser.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions()
                .setName(Pattern.compile("^Saya sudah membaca"))).check();
    }

    void correct(String request) {
        browser.open("beranda").press("Lihat dan perbaiki").see(request).look("17-diminta-perbaikan");
        browser.press("Perbaiki").see(request).press("Simpan dan lanjut");
        browser.press("Ganti: KTP").look("17-ganti-berkas").upload("Unggah: KTP", "ktp-terang.png", "image/png", file("ktp.png")).see("ktp-terang.png");
        browser.press("Simpan dan lanjut").press("Simpan dan lanjut");
        declare();
        browser.press("Ajukan lagi").arrive("lamaran/.*");
    }

    void reregister() {
        browser.open("beranda").look("24-beranda-diterima").press("Daftar ulang").arrive("lamaran/\\d+");
        browser.press("Daftar ulang").confirm("Daftar ulang").see("Daftar ulang tercatat.").look("25-daftar-ulang");
    }

    void decline() {
        browser.open("beranda").press("Daftar ulang").arrive("lamaran/\\d+").press("Tolak tawaran");
        browser.choose(browser.dialog(), "Alasan", "Sudah mendapat pekerjaan").confirm("Tolak tawaran");
        browser.see("Tawaran sudah ditolak.");
    }

    private static byte[] file(String name) {
        try {
            return new ClassPathResource("demo/files/" + name).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

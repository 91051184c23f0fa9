package id.latih.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import id.latih.testing.BrowserPerson;

/** How the institute's staff bring a batch's applicants from the document check to the proposal. */
record Selection(BrowserPerson staff, long batch) {

    void askForCorrection(String applicant, String request) {
        staff.open("beranda").look("18-beranda-petugas").open("seleksi").look("19-seleksi");
        staff.open("seleksi/" + batch).look("20-pelamar").followTo(applicant).look("21-pelamar-terbuka");
        staff.press("Minta perbaikan").fill(staff.dialog(), "Yang harus diperbaiki", request)
                .confirm("Kirim permintaan").see("Permintaan perbaikan dikirim kepada " + applicant);
    }

    void pass(String applicant) {
        staff.open("seleksi/" + batch).followTo(applicant);
        staff.page().getByText(Pattern.compile("^KTP · diunggah")).click();
        assertThat(staff.page().getByAltText("KTP")).isVisible();
        staff.press("Lolos berkas").see("Berkas " + applicant + " lolos.");
    }

    void typeScores(String applicant, String test, String interview) {
        staff.open("seleksi/" + batch).fill("Nilai tes " + applicant, test)
                .fill("Nilai wawancara " + applicant, interview);
    }

    void pasteScores(String sheet, String summary) {
        staff.press("Tempel atau unggah nilai").fill(staff.dialog(), "Tempel di sini", sheet).confirm("Periksa dulu");
        staff.see(summary).look("22-nilai-diperiksa").confirm("Simpan 2 perubahan").see("Nilai 2 pelamar tersimpan.");
    }

    void propose() {
        staff.press("Peringkat dan usulan").look("23-usulan").press("Usulkan ke Disnakertrans")
                .confirm("Usulkan ke Disnakertrans").see("Usulan 3 pelamar dikirim ke Disnakertrans.");
    }
}

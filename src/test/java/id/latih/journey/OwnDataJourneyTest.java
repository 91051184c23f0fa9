package id.latih.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.DemoAccounts;
import id.latih.testing.BrowserPerson;
import id.latih.testing.BrowserSize;
import id.latih.testing.BrowserTestBase;
import id.latih.testing.TestData;

/** The data about oneself: a minor whose guardian agrees, who looked, copies, a request and its answer. */
class OwnDataJourneyTest extends BrowserTestBase {

    @Autowired TestData data;

    @ParameterizedTest
    @EnumSource
    void dataAreTheirOwners(BrowserSize size) throws IOException {
        var minor = data.resident(Map.of("full_name", "Putri " + size, "birth_date", LocalDate.now(clock).minusYears(17),
                "sex", "FEMALE", "guardian_name", "Wati Sumiati", "guardian_relation", "MOTHER",
                "guardian_phone", "+6281311112222"));
        var email = "putri." + clock.millis() + "@contoh.id";
        jdbc.sql("update account set email = ?, display_name = ?, password_hash = ? where id = ?").params(email, "Putri " + size,
                "{noop}" + Resident.PASSWORD, minor.accountId()).update();
        var institute = jdbc.sql("""
                select s.institute_id from institute_staff s join account a on a.id = s.account_id where a.email = ?""")
                .param(DemoAccounts.STAFF.email()).query(Long.class).single();
        var batch = data.openBatch(institute, 4);
        var putri = person(size).signIn(email, Resident.PASSWORD);

        putri.open("lamar/" + batch + "?langkah=4").look("60-lamar-wali").fill("Nama lengkap wali, sebagai tanda tangan",
                "wati sumiati").press("Saya wali, dan saya setuju").see("Wali sudah menyetujui pada");
        new Resident("Putri", email, "", putri).declareAndSend();
        var application = jdbc.sql("select id from application where batch_id = ?").param(batch).query(Long.class).single();

        var staff = person(size).signIn(DemoAccounts.STAFF.email(), DemoAccounts.PASSWORD);
        staff.open("seleksi/" + batch + "?lamaran=" + application).see("teks versi 1").look("61-seleksi-wali");

        putri.open("data-saya").see("Data dan lamaran dibuka").look("62-data-saya");
        putri.open("data-saya/akses").look("63-akses").open("data-saya");
        var pdf = putri.download("Unduh untuk dibaca (PDF)");
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        Files.write(Path.of("target", "screens", size + "-data-saya.pdf"), pdf);
        assertThat(names(putri.download("Unduh semuanya dengan berkas (ZIP)"))).contains("data-saya.json", "data-saya.pdf");
        putri.press("Ajukan permintaan").fill("Keterangan", "Siapa yang mendapat nomor HP saya?").look("64-permintaan");
        putri.confirm("Kirim permintaan").see("Menunggu jawaban");

        clock.advance(Duration.ofHours(73));
        answer(person(size).signIn(DemoAccounts.ADMINISTRATOR.email(), DemoAccounts.PASSWORD));
        clock.reset();
    }

    private void answer(BrowserPerson administrator) {
        administrator.open("beranda").see("lewat batas 3×24 jam").look("65-beranda-petugas").press("Jawab");
        administrator.arrive("admin/permintaan-data").see("Lewat batas 1 jam").look("66-permintaan-data");
        administrator.followTo("Penjelasan tentang data saya").arrive("admin/permintaan-data/\\d+").look("67-permintaan");
        administrator.press("Sudah dilaksanakan").fill("Jawaban untuk pemohon", "Hanya petugas lembaga.");
        administrator.confirm("Kirim jawaban").see("Dilaksanakan").look("68-dijawab");
        administrator.open("admin/permintaan-data?selesai=1").see("Dilaksanakan").look("70-permintaan-dijawab");
        administrator.waitFor(() -> jdbc.sql("select count(*) from mail where subject = 'Permintaan data Anda sudah dilaksanakan'")
                .query(Integer.class).single() > 0);
        var mail = jdbc.sql("select max(id) from mail where subject = 'Permintaan data Anda sudah dilaksanakan'")
                .query(Long.class).single();
        administrator.open("admin/surat/" + mail).look("69-surat");
    }

    private static HashSet<String> names(byte[] archive) throws IOException {
        var names = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}

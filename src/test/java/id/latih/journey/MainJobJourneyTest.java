package id.latih.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.DemoAccounts;
import id.latih.testing.BrowserPerson;
import id.latih.testing.BrowserSize;
import id.latih.testing.BrowserTestBase;
import id.latih.testing.TestData;

/**
 * The main job, from the institute's idea to the final list of participants, as the people do it: a member of
 * an institute's staff, an approver and residents, with the administrator looking on.
 */
class MainJobJourneyTest extends BrowserTestBase {

    private static final String REQUEST = "Foto KTP tidak terbaca. Unggah foto KTP yang terang dan utuh.";

    @Autowired TestData data;

    @ParameterizedTest
    @EnumSource
    void fromAnEmptySeatToAParticipant(BrowserSize size) throws IOException {
        var words = size.name().charAt(0) + size.name().substring(1).toLowerCase(Locale.ROOT);
        var training = new Training("Menjahit " + words + " " + clock.millis() % 100_000, LocalDate.now(clock));
        var staff = signedIn(size, DemoAccounts.STAFF);
        var approver = signedIn(size, DemoAccounts.APPROVER);
        var administrator = signedIn(size, DemoAccounts.ADMINISTRATOR);
        var sri = new Resident("Sri " + words, "sri." + clock.millis() + "@contoh.id",
                "360431570501%04d".formatted(clock.millis() % 9000 + 1000), person(size));

        var batch = training.post(staff);
        training.publish(approver, batch);

        sri.signUp();
        sri.confirm(letter(administrator, sri.email, "/konfirmasi/"));
        sri.fillInProfile();
        sri.beginApplication(training, batch);
        var number = sri.send();
        var dewi = applicant("Dewi " + words, batch, size);
        var tono = applicant("Tono " + words, batch, size);

        clock.set(training.closesOn().plusDays(1).atTime(LocalTime.of(9, 0)));
        var selection = new Selection(staff, batch);
        selection.askForCorrection(sri.name, REQUEST);
        sri.correct(REQUEST);
        selection.pass(sri.name);
        selection.typeScores(sri.name, "90", "87,5");
        selection.pasteScores(numberOf(dewi) + "\t80\t80\n" + numberOf(tono) + "\t70\t75\n" + number + "\t90\t87,5\n"
                + "LTH-0\t1\t1", "2 baris akan mengubah nilai, 1 baris tidak dapat dipakai, 1 baris tidak mengubah apa pun.");
        selection.propose();

        decide(approver, batch, sri.name);
        sri.reregister();
        dewi.browser().signIn(dewi.email, Resident.PASSWORD);
        dewi.decline();
        tono.browser().signIn(tono.email, Resident.PASSWORD).waitFor(() -> told(tono.email) > 0);
        tono.browser().open("kotak-masuk").followTo(training.title()).look("26-pesan").press("Buka").arrive("lamaran/\\d+");
        tono.reregister();

        clock.set(training.startsOn().atTime(LocalTime.of(7, 0)));
        run("seat-keeping");
        participants(staff, batch, sri.name, tono.name, dewi.name);
        sri.browser().open("lamaran").see("Peserta");
        sri.browser().waitFor(() -> told(sri.email) >= 5).open("kotak-masuk").look("28-kotak-masuk");
        administrator.open("admin/jejak").fill("Nama, objek, atau catatan", number).arrive("admin/jejak\\?cari=.*");
        administrator.see("Pelatihan dimulai").look("29-jejak");
    }

    private BrowserPerson signedIn(BrowserSize size, DemoAccounts.DemoAccount account) {
        return person(size).signIn(account.email(), DemoAccounts.PASSWORD);
    }

    /** The administrator finds the letter among those that the demo keeps. @return the link in it */
    private String letter(BrowserPerson administrator, String recipient, String link) {
        administrator.waitFor(() -> jdbc.sql("select count(*) from mail where recipient = ?").param(recipient)
                .query(Integer.class).single() > 0);
        administrator.open("admin/surat").fill("Penerima atau perihal", recipient).arrive("admin/surat\\?cari=.*");
        administrator.look("surat").press("Konfirmasi alamat e-mail Anda").arrive("admin/surat/\\d+");
        var address = administrator.page().frameLocator("main iframe").locator("a[href*='" + link + "']").first()
                .getAttribute("href");
        administrator.look("surat-dibuka");
        return address;
    }

    /** Another resident whose application is as far as the tests; how they got there is Sri's story. */
    private Resident applicant(String name, long batch, BrowserSize size) {
        var person = data.resident(Map.of("full_name", name));
        var email = "u" + person.accountId() + "@contoh.id";
        jdbc.sql("update account set email = ?, display_name = ?, password_hash = ? where id = ?").params(email, name,
                "{noop}" + Resident.PASSWORD, person.accountId()).update();
        data.application(batch, person.residentId(), "DOCUMENTS_PASSED");
        return new Resident(name, email, "", person(size));
    }

    private String numberOf(Resident resident) {
        return jdbc.sql("""
                select p.number from application p join resident r on r.id = p.resident_id
                join account a on a.id = r.account_id where a.email = ?""").param(resident.email)
                .query(String.class).single();
    }

    private int told(String email) {
        return jdbc.sql("select count(*) from inbox_message m join account a on a.id = m.account_id where a.email = ?")
                .param(email).query(Integer.class).single();
    }

    /** One by one with the facts beside, then the rest as proposed. */
    private void decide(BrowserPerson approver, long batch, String first) {
        approver.open("keputusan").look("30-keputusan").open("keputusan/" + batch).followTo(first).see("Satu KK");
        approver.look("31-keputusan-pelamar").press("Setujui").see(first + " disetujui.");
        approver.open("keputusan/" + batch).press("Putuskan semua sesuai usulan").confirm("Putuskan semua sesuai usulan");
        approver.see("1 disetujui, 1 cadangan, 0 tidak lolos.").look("32-diputuskan");
    }

    private void participants(BrowserPerson staff, long batch, String one, String two, String left) throws IOException {
        staff.open("peserta/" + batch).see("Daftar final: 2 dari 2 tempat.").look("27-peserta");
        var pdf = new PdfTextExtractor(new PdfReader(staff.behind("Cetak PDF"))).getTextFromPage(1);
        assertThat(pdf).contains(one, two).doesNotContain(left);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(staff.download("Unduh XLSX")))) {
            var sheet = workbook.getFirstSheet().read().stream().map(Object::toString)
                    .collect(Collectors.joining("\n"));
            assertThat(sheet).contains(one, two).doesNotContain(left);
        }
    }
}

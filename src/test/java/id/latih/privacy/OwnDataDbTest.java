package id.latih.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import id.latih.core.DocumentType;
import id.latih.core.Languages;
import id.latih.core.Role;
import id.latih.enrolment.DecisionService;
import id.latih.enrolment.ParticipantService;
import id.latih.enrolment.ScreeningService;
import id.latih.resident.DocumentService;
import id.latih.resident.IdentityNumber;
import id.latih.testing.DbTest;
import id.latih.testing.MutableClock;
import id.latih.testing.PdfWords;
import id.latih.testing.SampleFiles;
import id.latih.testing.SignIn;
import id.latih.testing.Statements;
import id.latih.testing.TestData;
import id.latih.testing.TestData.Person;

/** A person reads who looked at their data, and takes a copy of all of it. */
@DbTest
class OwnDataDbTest {

    private static final String NIK = "3604310105990055";
    private static final PageRequest PAGE = PageRequest.of(0, 50);

    @Autowired TestData data;
    @Autowired OwnData own;
    @Autowired ScreeningService screening;
    @Autowired DecisionService decisions;
    @Autowired ParticipantService participants;
    @Autowired DocumentService documents;
    @Autowired JdbcClient jdbc;
    @Autowired MutableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoOpensAnApplicantIsWrittenDownOnceADay() {
        var institute = data.institute();
        var person = data.resident();
        var batch = data.batch(institute, 2, Map.of());
        var application = data.application(batch, person.residentId(), "TRAINEE");
        var staff = data.staff(institute);
        for (int again = 0; again < 3; again++) {
            SignIn.as(staff, Role.INSTITUTE_STAFF, () -> screening.detail(application));
        }
        SignIn.as(staff, Role.INSTITUTE_STAFF, () -> screening.number(application, IdentityNumber.NIK));
        SignIn.as(data.account(Role.APPROVER), Role.APPROVER, () -> decisions.detail(application));
        SignIn.as(staff, Role.INSTITUTE_STAFF, () -> participants.xlsx(batch, Languages.INDONESIAN));

        assertThat(viewers(person)).extracting(Viewer::action).containsExactly("PARTICIPANT_EXPORTED", "APPLICANT_SHOWN",
                "NIK_SHOWN", "APPLICANT_SHOWN");
        assertThat(viewers(person)).extracting(Viewer::role).containsExactly(Role.INSTITUTE_STAFF, Role.APPROVER,
                Role.INSTITUTE_STAFF, Role.INSTITUTE_STAFF);
        assertThat(viewers(person).getLast().institute()).startsWith("BLK ");

        clock.advance(Duration.ofDays(1));
        SignIn.as(staff, Role.INSTITUTE_STAFF, () -> screening.detail(application));
        assertThat(viewers(person)).hasSize(5);
        assertThat(SignIn.as(person.accountId(), Role.RESIDENT, own::countViewers)).isEqualTo(5);
        var another = data.resident();
        assertThat(viewers(another)).as("another's are another's").isEmpty();
        assertThat(SignIn.as(another.accountId(), Role.RESIDENT, own::countViewers)).isZero();
    }

    @Test
    void whoOpensTheListOfParticipantsIsWrittenDownOnceADay() throws Exception {
        var institute = data.institute();
        var batch = data.batch(institute, 9, Map.of());
        var person = data.resident();
        data.application(batch, person.residentId(), "TRAINEE");
        var staff = data.staff(institute);
        var one = SignIn.as(staff, Role.INSTITUTE_STAFF, () -> Statements.of(() -> participants.participants(batch)));
        var others = IntStream.range(0, 5).mapToObj(number -> data.resident()).toList();
        others.forEach(other -> data.application(batch, other.residentId(), "TRAINEE"));
        assertThat(viewers(others.getFirst())).as("not before they are on it").isEmpty();

        assertThat(SignIn.as(staff, Role.INSTITUTE_STAFF, () -> Statements.of(() -> participants.participants(batch))))
                .as("as many statements for six as for one").isEqualTo(one);
        SignIn.as(data.account(Role.APPROVER), Role.APPROVER, () -> participants.participants(batch));

        assertThat(viewers(person)).extracting(Viewer::action).containsExactly("PARTICIPANT_SHOWN", "PARTICIPANT_SHOWN");
        assertThat(viewers(person)).extracting(Viewer::role).containsExactly(Role.APPROVER, Role.INSTITUTE_STAFF);
        assertThat(others).allSatisfy(other -> assertThat(viewers(other)).hasSize(2));
        clock.advance(Duration.ofDays(1));
        SignIn.as(staff, Role.INSTITUTE_STAFF, () -> participants.participants(batch));
        assertThat(viewers(person)).hasSize(3);
        var shown = JsonMapper.shared().readTree(copy(person, CopyFormat.JSON)).get("viewers").get(0);
        assertThat(shown.get("seen").asString()).startsWith("Nama, NIK tersamar, desa, dan nomor telepon dilihat dalam daftar peserta");
    }

    @Test
    void relativesReadThatTheyWereShownBesideAnother() throws IOException {
        var batch = data.batch(data.institute(), 2, Map.of());
        var person = data.resident();
        var relative = data.resident();
        jdbc.sql("update resident set kk_hash = (select h from (select kk_hash h from resident where id = ?) o) where id = ?")
                .params(person.residentId(), relative.residentId()).update();
        var theirs = data.application(batch, relative.residentId(), "SUBMITTED");
        var application = data.application(batch, person.residentId(), "PROPOSED");
        var approver = data.account(Role.APPROVER);
        for (int again = 0; again < 2; again++) {
            SignIn.as(approver, Role.APPROVER, () -> decisions.detail(application));
        }
        assertThat(viewers(person)).extracting(Viewer::action).containsExactly("APPLICANT_SHOWN");
        assertThat(viewers(relative)).singleElement().satisfies(viewer -> {
            assertThat(viewer.action()).isEqualTo("RELATIVE_SHOWN");
            assertThat(viewer.note()).as("their own application").isEqualTo(
                    jdbc.sql("select number from application where id = ?").param(theirs).query(String.class).single());
        });
        assertThat(PdfWords.of(copy(relative, CopyFormat.PDF)).replaceAll("\\s+", " "))
                .contains("Nama dan lamaran dilihat di samping pelamar lain");
        assertThat(PdfWords.of(SignIn.as(relative.accountId(), Role.RESIDENT, () -> bytes(CopyFormat.PDF, Languages.ENGLISH)))
                .replaceAll("\\s+", " ")).contains("Name and application seen beside another applicant");
    }

    @Test
    void aDocumentThatIsOpenedIsNamed() {
        var institute = data.institute();
        var person = data.resident();
        var application = data.application(data.batch(institute, 2, Map.of()), person.residentId(), "SUBMITTED");
        var document = upload(person);
        jdbc.sql("insert into application_document (application_id, type, document_id) values (?, 'KTP', ?)")
                .params(application, document).update();
        SignIn.as(data.staff(institute), Role.INSTITUTE_STAFF, () -> screening.document(application, document));
        assertThat(viewers(person)).singleElement().satisfies(viewer -> {
            assertThat(viewer.action()).isEqualTo("DOCUMENT_SHOWN");
            assertThat(viewer.what()).isEqualTo("KTP");
        });
    }

    @Test
    void theCopyForProgramsHasEverythingWithTheNumberInFullAndNoSecret() {
        var person = somebody();
        var json = JsonMapper.shared().readTree(copy(person, CopyFormat.JSON));
        assertThat(row(json, "resident").get("nik").asString()).isEqualTo(NIK);
        assertThat(row(json, "resident").get("full_name").asString()).isEqualTo("Ani Lestari");
        assertThat(row(json, "application_answer").get("answer").asString()).isEqualTo("Ingin kerja");
        assertThat(json.get("files")).hasSize(1);
        assertThat(json.toString()).doesNotContain("password_hash", "cookie_hash", "Orang lain", "{noop}");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'DATA_COPIED' and actor_id = ?")
                .param(person.accountId()).query(Integer.class).single()).isOne();
    }

    @Test
    void theCopyForPeopleIsReadableInBothLanguages() throws IOException {
        var person = somebody();
        assertThat(PdfWords.of(copy(person, CopyFormat.PDF))).contains("Data saya di Latih", "Ani Lestari", NIK, "Laki-laki",
                "Cikolelet", "Ingin kerja", "Diajukan", "Siapa yang melihat data Anda", "KTP");
        assertThat(PdfWords.of(SignIn.as(person.accountId(), Role.RESIDENT, () -> bytes(CopyFormat.PDF, Languages.ENGLISH))))
                .contains("My data in Latih", "Full name", "Male");
    }

    @Test
    void theArchiveHasTheFilesAsTheyWereKept() throws IOException {
        var person = somebody();
        var entries = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(copy(person, CopyFormat.ZIP)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(entries.keySet()).hasSize(3).contains("data-saya.json", "data-saya.pdf")
                .anyMatch(name -> name.matches("berkas/ktp-\\d+\\.pdf"));
        assertThat(entries.get(JsonMapper.shared().readTree(entries.get("data-saya.json")).get("files").get(0).asString()))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void everybodySignedInHasACopyOfTheirOwnAndNobodyElseAny() {
        var staff = data.staff(data.institute());
        var json = new String(SignIn.as(staff, Role.INSTITUTE_STAFF, () -> bytes(CopyFormat.JSON, Languages.INDONESIAN)),
                StandardCharsets.UTF_8);
        assertThat(json).contains("institute_staff").doesNotContain("\"resident\"");
        assertThatThrownBy(() -> bytes(CopyFormat.JSON, Languages.INDONESIAN))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> own.viewers(PAGE)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    /** With an application, an answer and a document, beside somebody else's. */
    private Person somebody() {
        var person = data.resident(Map.of("full_name", "Ani Lestari", "nik",
                NIK));
        var batch = data.batch(data.institute(), 2, Map.of());
        var application = data.application(batch, person.residentId(), "SUBMITTED");
        jdbc.sql("""
                insert into application_answer (application_id, position, question, answer)
                values (?, 0, 'Mengapa?', 'Ingin kerja')""").param(application).update();
        upload(person);
        data.application(batch, data.resident(Map.of("full_name", "Orang lain")).residentId(), "SUBMITTED");
        return person;
    }

    @AfterEach
    void freeTheNumber() {
        jdbc.sql("update resident set nik_hash = unhex(sha2(concat('freed', id), 256)) where full_name = 'Ani Lestari'").update();
    }

    private long upload(Person person) {
        return as(person, () -> documents.upload(DocumentType.KTP, "ktp saya.pdf", SampleFiles.pdf("KTP"))).id();
    }

    private List<Viewer> viewers(Person person) {
        return as(person, () -> own.viewers(PAGE));
    }

    private byte[] copy(Person person, CopyFormat format) {
        return as(person, () -> bytes(format, Languages.INDONESIAN));
    }

    private byte[] bytes(CopyFormat format, Locale language) {
        var out = new ByteArrayOutputStream();
        try {
            own.copy(format, language, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    private static JsonNode row(JsonNode json, String table) {
        return json.get("sections").valueStream().filter(section -> section.get("table").asString().equals(table))
                .findFirst().orElseThrow().get("rows").get(0);
    }

    private static <T> T as(Person person, Supplier<T> action) {
        return SignIn.as(person.accountId(), Role.RESIDENT, action::get);
    }
}

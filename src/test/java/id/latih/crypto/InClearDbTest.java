package id.latih.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.core.DocumentType;
import id.latih.core.Education;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.enrolment.ApplyService;
import id.latih.enrolment.ConfirmationService;
import id.latih.enrolment.DecisionService;
import id.latih.enrolment.ParticipantService;
import id.latih.enrolment.ProposalService;
import id.latih.enrolment.RevertReason;
import id.latih.enrolment.ScreeningService;
import id.latih.privacy.OwnRequests;
import id.latih.privacy.RequestDesk;
import id.latih.privacy.RequestKind;
import id.latih.resident.DocumentService;
import id.latih.resident.IdentityNumber;
import id.latih.resident.Profile;
import id.latih.resident.ProfileService;
import id.latih.resident.Sex;
import id.latih.resident.WorkingStatus;
import id.latih.testing.DbTest;
import id.latih.testing.MutableClock;
import id.latih.testing.SampleFiles;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

/**
 * One resident's way from the profile to a seat, through the services and with all that the portal writes down
 * meanwhile, the number typed wherever people write in their own words; then every column of every table, and no
 * number and no document among them.
 */
@DbTest
class InClearDbTest {

    private static final String MARKER = "ISI BERKAS " + ThreadLocalRandom.current().nextLong();

    @Autowired private ProfileService profiles;
    @Autowired private DocumentService documents;
    @Autowired private ApplyService apply;
    @Autowired private ScreeningService screening;
    @Autowired private ProposalService proposals;
    @Autowired private DecisionService decisions;
    @Autowired private ConfirmationService confirmations;
    @Autowired private ParticipantService participants;
    @Autowired private OwnRequests requests;
    @Autowired private RequestDesk desk;
    @Autowired private TestData data;
    @Autowired private MutableClock clock;
    @Autowired private JdbcClient jdbc;

    private final String nik = "3604310105%06d".formatted(ThreadLocalRandom.current().nextInt(990_001, 999_999));
    private final String kk = "360431010120%04d".formatted(ThreadLocalRandom.current().nextInt(1, 9_999));

    @Test
    void aDumpHasNoNumberAndNoDocument() {
        var institute = data.institute();
        var batch = data.batch(institute, 2, Map.of("registration_closes_on", LocalDate.now(clock).plusDays(5),
                "documents", "KTP", "questions", "Mengapa?"));
        var resident = data.account(Role.RESIDENT);
        var application = SignIn.as(resident, Role.RESIDENT, () -> applied(batch));
        var other = data.account(Role.RESIDENT);
        assertThatThrownBy(() -> SignIn.as(other, Role.RESIDENT, () -> profiles.save(profile())))
                .isInstanceOf(RuleViolation.class);
        clock.advance(Duration.ofDays(6));
        var staff = data.staff(institute);
        try {
            SignIn.as(staff, Role.INSTITUTE_STAFF, () -> corrected(application));
            SignIn.as(resident, Role.RESIDENT, () -> apply.submit(application, List.of("Belum kerja, NIK " + nik), true));
            SignIn.as(staff, Role.INSTITUTE_STAFF, () -> screened(batch, application));
            SignIn.as(data.account(Role.APPROVER), Role.APPROVER, () -> decisions.decideAllAsProposed(batch));
            SignIn.as(resident, Role.RESIDENT, () -> confirmations.reregister(application));
        } finally {
            clock.reset();
        }
        SignIn.as(data.account(Role.APPROVER), Role.APPROVER, () -> {
            participants.pdf(batch, Locale.of("id"));
            return participants.xlsx(batch, Locale.of("id"));
        });
        SignIn.as(resident, Role.RESIDENT, () -> asked());
        SignIn.as(data.account(Role.ADMINISTRATOR), Role.ADMINISTRATOR, () -> answered());

        assertThat(data.state(application)).isEqualTo("REREGISTERED");
        assertThat(Dump.of(jdbc)).contains("Budi Santoso", "KTP 3604", "foto NIK 3604", "kerja, NIK 3604",
                "lagi NIK 3604", "punya NIK 3604", "Hapus NIK 3604").doesNotContain(nik, kk, MARKER);
    }

    private long applied(long batch) {
        profiles.save(profile());
        documents.upload(DocumentType.KTP, "KTP " + nik + ".pdf",
                SampleFiles.pdf("x", writer -> writer.getInfo().put(PdfName.SUBJECT, new PdfString(MARKER))));
        var application = apply.open(batch).id();
        apply.submit(application, List.of("Ingin kerja, NIK " + nik), true);
        return application;
    }

    private Void corrected(long application) {
        screening.requestCorrection(application, screening.detail(application).version(), "Ganti foto NIK " + nik);
        return null;
    }

    private Void screened(long batch, long application) {
        screening.number(application, IdentityNumber.NIK);
        screening.number(application, IdentityNumber.KK);
        screening.passDocuments(application, screening.detail(application).version());
        screening.reopen(application, screening.detail(application).version(), RevertReason.OTHER, "Lihat lagi NIK " + nik);
        screening.passDocuments(application, screening.detail(application).version());
        proposals.propose(batch, List.of(application), "");
        return null;
    }

    private Void asked() {
        requests.ask(RequestKind.ACCESS, "Siapa punya NIK " + nik);
        return null;
    }

    private Void answered() {
        var request = desk.list(false, PageRequest.of(0, 50)).stream().filter(row -> row.asked().contains("punya NIK"))
                .findFirst().orElseThrow();
        desk.done(request.id(), request.version(), "Hapus NIK " + nik);
        return null;
    }

    private Profile profile() {
        return new Profile(nik, kk, "Budi Santoso", "Serang", LocalDate.of(1999, 5, 1), Sex.MALE, "Kp. Pasir RT 1",
                "36.04.31.2009", "0812 3456 7890", Education.SMK, "SMKN 1 Cinangka", 2017, WorkingStatus.SEEKING, null,
                "", "", null, "", Profile.NEW);
    }
}

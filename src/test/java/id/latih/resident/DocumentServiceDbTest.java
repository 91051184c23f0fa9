package id.latih.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import id.latih.core.DocumentType;
import id.latih.core.NotFound;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.limit.Limit;
import id.latih.limit.Limits;
import id.latih.testing.DbTest;
import id.latih.testing.Network;
import id.latih.testing.SampleFiles;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;
import id.latih.testing.TestData.Person;
import id.latih.testing.Together;

@DbTest
class DocumentServiceDbTest {

    private static final byte[] PDF = SampleFiles.pdf("KARTU");
    private static final byte[] PNG = SampleFiles.png();
    private static final byte[] JPG = SampleFiles.jpg();

    @Autowired
    private DocumentService documents;
    @Autowired
    private DocumentDirectory directory;
    @Autowired
    private TestData data;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Limits limits;

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private Person signIn() {
        var resident = data.resident();
        SignIn.as(resident.accountId(), Role.RESIDENT);
        return resident;
    }

    @Test
    void keepsDocumentsByTypeWithTheirContent() {
        var resident = signIn();
        var pdf = documents.upload(DocumentType.KK, "C:\\foto\\kk saya.pdf", PDF);
        documents.upload(DocumentType.KTP, "ktp.jpg", JPG);
        documents.upload(DocumentType.PHOTO, "foto.png", PNG);
        assertThat(pdf.fileName()).isEqualTo("kk saya.pdf");
        assertThat(documents.upload(DocumentType.KK, "KK 3604 3101 0120 0001.pdf", PDF).fileName())
                .isEqualTo("KK 3604••••••••0001.pdf");
        assertThat(documents.content(pdf.id())).isEqualTo(PDF);
        assertThat(documents.own()).containsOnlyKeys(DocumentType.KTP, DocumentType.KK, DocumentType.PHOTO)
                .isEqualTo(directory.current(resident.residentId()));
        assertThat(documents.own().get(DocumentType.PHOTO).contentType()).isEqualTo("image/png");
    }

    @Test
    void believesTheContentNotTheName() {
        signIn();
        assertThat(documents.upload(DocumentType.KTP, "ktp.exe", JPG).contentType()).isEqualTo("image/jpeg");
        refuses("Inspection.wrongKind", "ktp.pdf", "<html><script>alert(1)</script></html>".getBytes());
        refuses("Inspection.wrongKind", "ktp.jpg", "MZ\u0090\0\u0003\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        refuses("Inspection.wrongKind", "ktp.png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes());
        refuses("Inspection.wrongKind", "ktp.pdf", zip());
        refuses("Inspection.wrongKind", "ktp.pdf", "hanya tulisan".getBytes());
        refuses("Inspection.phonePhoto", "IMG_1.jpg",
                "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1));
        refuses("Inspection.empty", "ktp.pdf", new byte[0]);
        refuses("Inspection.tooBig", "ktp.pdf", Arrays.copyOf(PDF, DocumentService.MAX_BYTES + 1));
        assertThat(documents.upload(DocumentType.KTP, "ktp.pdf", Arrays.copyOf(PDF, DocumentService.MAX_BYTES)).size())
                .isEqualTo(DocumentService.MAX_BYTES);
    }

    @Test
    void inspectsWhatItKeeps() {
        signIn();
        refuses("Inspection.activePdf", "kk.pdf", SampleFiles.pdf("x", writer -> writer.addJavaScript("app.alert(1)")));
        var more = Arrays.copyOf(JPG, JPG.length + 9);
        System.arraycopy("lat=-6.11".getBytes(), 0, more, JPG.length, 9);
        var kept = documents.upload(DocumentType.PHOTO, "foto.jpg", more);
        assertThat(new String(documents.content(kept.id()), StandardCharsets.ISO_8859_1)).doesNotContain("lat=-6.11");
    }

    @Test
    void takesSoManyInAnHourAndNoMore() {
        signIn();
        for (var i = 0; i < Limit.UPLOAD.atOnce(); i++) {
            refuses("Inspection.empty", "ktp.pdf", new byte[0]);
        }
        refuses("Limits.tooOften", "ktp.pdf", PDF);
        assertThat(documents.own()).isEmpty();
        signIn();
        assertThat(documents.upload(DocumentType.KTP, "ktp.pdf", PDF).fileName()).isEqualTo("ktp.pdf");
    }

    /** Somebody makes many accounts; an office of one address sends many people's documents. */
    @Test
    void aNetworkSendsMoreThanAnAccountAndNotWithoutEnd() {
        var network = Network.another();
        signIn();
        for (var i = 0; i < Limit.UPLOAD.atOnce() + 30; i++) {
            refuses(i < Limit.UPLOAD.atOnce() ? "Inspection.empty" : "Limits.tooOften", "ktp.pdf", new byte[0]);
        }
        var left = 0L;
        while (limits.take(Limit.UPLOAD_ADDRESS, network).isEmpty()) {
            left++;
        }
        assertThat(left).as("what an account was refused does not count").isLessThan(Limit.UPLOAD_ADDRESS.atOnce())
                .isGreaterThanOrEqualTo(9 * Limit.UPLOAD.atOnce());
        signIn();
        // the clock goes on, and may let one more pass
        assertThat(List.of(refusal(), refusal())).contains("Limits.tooOften");
        Network.another();
        assertThat(documents.upload(DocumentType.KTP, "ktp.pdf", PDF).fileName()).isEqualTo("ktp.pdf");
    }

    private String refusal() {
        return catchThrowableOfType(RuleViolation.class, () -> documents.upload(DocumentType.KTP, "ktp.pdf", new byte[0])).key();
    }

    @Test
    void keepsSoManyAndNoMore() {
        var resident = signIn();
        documents.upload(DocumentType.KTP, "ktp.pdf", PDF);
        for (int more = 1; more < DocumentService.MAX_KEPT; more++) {
            jdbc.sql("""
                    insert into resident_document (resident_id, type, file_name, content_type, size, sha256, uploaded_at,
                      replaced_at) values (?, 'KTP', 'lama.pdf', 'application/pdf', 1, '', now(), now())""")
                    .param(resident.residentId()).update();
        }
        refuses("DocumentService.tooMany", "ktp.pdf", PDF);
        assertThat(documents.own().get(DocumentType.KTP).fileName()).isEqualTo("ktp.pdf");
    }

    private void refuses(String key, String name, byte[] content) {
        assertThatThrownBy(() -> documents.upload(DocumentType.KTP, name, content))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.key()).isEqualTo(key));
    }

    private static byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(1);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void replacingKeepsTheEarlierOneReadable() {
        signIn();
        var first = documents.upload(DocumentType.KTP, "lama.pdf", PDF);
        var second = documents.upload(DocumentType.KTP, "baru.jpg", JPG);
        assertThat(documents.own()).containsOnlyKeys(DocumentType.KTP);
        assertThat(documents.own().get(DocumentType.KTP).id()).isEqualTo(second.id());
        assertThat(documents.content(first.id())).isEqualTo(PDF);
        assertThat(jdbc.sql("select replaced_at is not null from resident_document where id = ?").param(first.id())
                .query(Boolean.class).single()).isTrue();
    }

    @Test
    void manyUploadsOfOneTypeAtOnceLeaveOneCurrent() {
        var resident = data.resident();
        var outcomes = Together.run(IntStream.range(0, 8).<Callable<DocumentInfo>>mapToObj(index -> () ->
                SignIn.as(resident.accountId(), Role.RESIDENT,
                        () -> documents.upload(DocumentType.KTP, index + ".pdf", PDF))).toList());
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        assertThat(jdbc.sql("select count(*) from resident_document where resident_id = ? and replaced_at is null")
                .param(resident.residentId()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void deletesWhatNoApplicationWasSentWith() {
        var resident = signIn();
        var free = documents.upload(DocumentType.KK, "kk.pdf", PDF);
        var sent = documents.upload(DocumentType.KTP, "ktp.pdf", PDF);
        var application = data.application(data.batch(data.institute(), 1, Map.of()), resident.residentId(),
                "SUBMITTED");
        jdbc.sql("insert into application_document (application_id, type, document_id) values (?, 'KTP', ?)")
                .params(application, sent.id()).update();
        documents.delete(free.id());
        assertThat(documents.own()).containsOnlyKeys(DocumentType.KTP);
        assertThatThrownBy(() -> documents.content(free.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.delete(sent.id())).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo("DocumentService.inUse"));
        assertThat(documents.content(sent.id())).isEqualTo(PDF);
    }

    @Test
    void needsAProfileFirst() {
        SignIn.as(data.account(Role.RESIDENT), Role.RESIDENT);
        assertThat(documents.own()).isEmpty();
        refuses("DocumentService.profileFirst", "ktp.pdf", PDF);
    }

    @Test
    void keepsDocumentsFromOtherResidents() {
        signIn();
        var document = documents.upload(DocumentType.KTP, "ktp.pdf", PDF);
        signIn();
        assertThatThrownBy(() -> documents.content(document.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> documents.delete(document.id())).isInstanceOf(AccessDeniedException.class);
        SignIn.as(data.account(Role.RESIDENT), Role.RESIDENT);
        assertThatThrownBy(() -> documents.content(document.id())).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "RESIDENT", mode = EnumSource.Mode.EXCLUDE)
    void isForResidentsOnly(Role role) {
        signIn();
        var document = documents.upload(DocumentType.KTP, "ktp.pdf", PDF);
        SignIn.as(data.account(role), role);
        for (ThrowingCallable action : List.<ThrowingCallable>of(documents::own, () -> documents.content(document.id()),
                () -> documents.delete(document.id()), () -> documents.upload(DocumentType.KTP, "ktp.pdf", PDF))) {
            assertThatThrownBy(action).isInstanceOf(AccessDeniedException.class);
        }
    }
}

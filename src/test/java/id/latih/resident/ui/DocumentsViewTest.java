package id.latih.resident.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.DocumentType;
import id.latih.core.Role;
import id.latih.resident.DocumentService;
import id.latih.testing.SampleFiles;
import id.latih.testing.TestData;
import id.latih.testing.ViewTestBase;
import id.latih.ui.FileUpload;

class DocumentsViewTest extends ViewTestBase {

    private static final byte[] PDF = SampleFiles.pdf("KTP");

    @Autowired
    private DocumentService documents;
    @Autowired
    private TestData data;

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "RESIDENT", mode = EnumSource.Mode.EXCLUDE)
    void isForResidentsOnly(Role role) {
        signIn(role);
        assertRefused("berkas");
    }

    @Test
    void aVisitorSignsInFirst() {
        assertSignInFirst("berkas");
    }

    @Test
    void withoutAProfileItLeadsThere() {
        signIn(Role.RESIDENT);
        open("berkas");
        _assertOne(Anchor.class, spec -> spec.withText("Isi profil"));
        _assertNone(FileUpload.class);
    }

    @Test
    void eachTypeHasAPlaceThatTakesPicturesAndPdf() {
        signIn(data.resident().accountId(), Role.RESIDENT);
        open("berkas");
        assertThat(_find(FileUpload.class)).hasSize(DocumentType.ASKED.size()).allSatisfy(upload -> {
            assertThat(upload.getAcceptedFileTypes()).containsExactly("application/pdf", "image/jpeg", "image/png");
            assertThat(upload.getMaxFileSize()).isEqualTo(DocumentService.MAX_BYTES);
        });
        _assertNone(Button.class, spec -> spec.withText("Lihat"));
    }

    @Test
    void aDocumentIsSeenInPlaceAndDeletedAfterAQuestion() {
        signIn(data.resident().accountId(), Role.RESIDENT);
        documents.upload(DocumentType.KTP, "ktp.pdf", PDF);
        open("berkas");
        _click(_get(Button.class, spec -> spec.withText("Lihat")));
        _assertOne(IFrame.class);
        _click(_get(Button.class, spec -> spec.withText("Tutup")));
        _click(_get(Button.class, spec -> spec.withText("Hapus")));
        assertThat(documents.own()).hasSize(1);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(documents.own()).isEmpty();
        _assertNone(Button.class, spec -> spec.withText("Lihat"));
    }
}

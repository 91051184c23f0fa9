package id.latih.enrolment.ui.resident;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.Role;
import id.latih.testing.TestData;
import id.latih.testing.ViewTestBase;

class OpenBatchViewTest extends ViewTestBase {

    @Autowired
    private TestData data;

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "RESIDENT", mode = EnumSource.Mode.EXCLUDE)
    void isForResidentsOnly(Role role) {
        var batch = data.openBatch(data.institute(), 2);
        signIn(role);
        assertRefused("cari-pelatihan/" + batch);
    }

    @Test
    void whoMeetsTheRequirementsAppliesFromHere() {
        var batch = data.openBatch(data.institute(), 2);
        signIn(data.resident().accountId(), Role.RESIDENT);
        open("cari-pelatihan/" + batch);
        _click(_get(Button.class, spec -> spec.withText("Lamar")));
        assertShown("ApplyView");
    }

    @Test
    void whoDoesNotMeetThemSeesNoButton() {
        var batch = data.openBatch(data.institute(), 2);
        signIn(data.resident(Map.of("working_status", "WORKING")).accountId(), Role.RESIDENT);
        open("cari-pelatihan/" + batch);
        _assertNone(Button.class, spec -> spec.withText("Lamar"));
    }

    @Test
    void afterRegistrationClosedNobodyApplies() {
        var batch = data.batch(data.institute(), 2, Map.of());
        signIn(data.resident().accountId(), Role.RESIDENT);
        open("cari-pelatihan/" + batch);
        _assertNone(Button.class, spec -> spec.withText("Lamar"));
    }

    @Test
    void whomToCallIsSaidWhileItIsKept() {
        var institute = data.institute();
        var known = data.openBatch(institute, 2);
        var forgotten = data.batch(institute, 2, Map.of("contact_name", "", "contact_phone", ""));
        signIn(data.resident().accountId(), Role.RESIDENT);
        open("cari-pelatihan/" + known);
        _assertOne(H2.class, spec -> spec.withText("Hubungi"));
        open("cari-pelatihan/" + forgotten);
        _assertNone(H2.class, spec -> spec.withText("Hubungi"));
    }

    @Test
    void whoAppliedIsLedToTheirApplication() {
        var batch = data.openBatch(data.institute(), 2);
        var resident = data.resident();
        data.application(batch, resident.residentId(), "SUBMITTED");
        signIn(resident.accountId(), Role.RESIDENT);
        open("cari-pelatihan/" + batch);
        _assertOne(Anchor.class, spec -> spec.withText("Lihat lamaran saya"));
        _assertNone(Button.class, spec -> spec.withText("Lamar"));
    }

    @Test
    void withoutAProfileItLeadsThereAndDraftsAreNotFound() {
        var batch = data.openBatch(data.institute(), 2);
        var draft = data.batch(data.institute(), 2, Map.of("state", "DRAFT"));
        signIn(Role.RESIDENT);
        open("cari-pelatihan/" + batch);
        _assertOne(Anchor.class, spec -> spec.withText("Isi profil"));
        open("cari-pelatihan/" + draft);
        assertShown("MissingView");
    }
}

package id.latih.institute.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.Role;
import id.latih.testing.TestData;
import id.latih.testing.ViewTestBase;
import id.latih.ui.EmptyState;

class InstituteViewTest extends ViewTestBase {

    @Autowired
    private TestData data;

    private long institute(String state) {
        var institute = data.institute();
        jdbc.sql("update institute set state = ?, reason_code = ? where id = ?")
                .params(state, "REFUSED".equals(state) ? "NO_PERMIT" : null, institute).update();
        return institute;
    }

    @ParameterizedTest
    @CsvSource({"lembaga-saya,INSTITUTE_STAFF", "dinas/lembaga,APPROVER", "dinas/lembaga/1,APPROVER"})
    void eachPageIsForOneRoleOnly(String address, Role owner) {
        for (var role : Role.values()) {
            if (role != owner) {
                signIn(role);
                assertRefused(address);
            }
        }
    }

    @Test
    void visitorsApplyAndAreToldWhatIsMissing() {
        open("daftar-lembaga");
        assertShown("RegisterInstituteView");
        _click(_get(Button.class, spec -> spec.withText("Kirim permohonan")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Nama lembaga")).isInvalid()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Nama Anda")).isInvalid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"APPLIED,Simpan,0", "REFUSED,Simpan dan ajukan lagi,0", "VERIFIED,Simpan,1"})
    void staffSeeWhereTheirInstituteStands(String state, String button, int invitations) {
        signIn(data.staff(institute(state)), Role.INSTITUTE_STAFF);
        open("lembaga-saya");
        assertThat(_find(Button.class, spec -> spec.withText(button))).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("Undang rekan"))).hasSize(invitations);
    }

    @ParameterizedTest
    @CsvSource({"REFUSED,Permohonan ditolak: Izin belum ada atau sudah habis.", "APPLIED,Permohonan sebelumnya ditolak: Izin belum ada atau sudah habis."})
    void whoAppliedAgainDoesNotReadThatTheyAreRefused(String state, String sentence) {
        var institute = institute(state);
        jdbc.sql("update institute set reason_code = 'NO_PERMIT' where id = ?").param(institute).update();
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);
        open("lembaga-saya");
        assertThat(_find(Span.class, spec -> spec.withText(sentence))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"APPLIED,0", "REFUSED,0", "VERIFIED,3"})
    void theMenuLeadsNobodyToAPageThatRefusesThem(String state, int entries) {
        signIn(data.staff(institute(state)), Role.INSTITUTE_STAFF);
        open("beranda");
        assertThat(_get(SideNav.class).getItems()).filteredOn(item ->
                Set.of("program", "angkatan", "seleksi").contains(item.getPath())).hasSize(entries);
        assertThat(_get(SideNav.class).getItems()).extracting(SideNavItem::getPath).contains("lembaga-saya");
    }

    @Test
    void staffWithoutAnInstituteReadWhatToDo() {
        signIn(Role.INSTITUTE_STAFF);
        open("lembaga-saya");
        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    void approversDecideAboutThoseThatWaitOnly() {
        signIn(Role.APPROVER);
        var waiting = institute("APPLIED");
        open("dinas/lembaga");
        assertThat(_find(Grid.class)).hasSize(1);
        open("dinas/lembaga/" + waiting);
        assertThat(_find(Button.class, spec -> spec.withText("Verifikasi"))).hasSize(1);
        open("dinas/lembaga/" + institute("VERIFIED"));
        assertThat(_find(Button.class, spec -> spec.withText("Verifikasi"))).isEmpty();
        open("dinas/lembaga/abc");
        assertShown("MissingView");
    }
}

package id.latih.account.ui;

import java.time.LocalDate;
import java.util.UUID;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import id.latih.core.Languages;
import id.latih.core.Role;
import id.latih.testing.ViewTestBase;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** The pages for everybody signed in, and those for administrators. */
class AdministrationViewTest extends ViewTestBase {

    @ParameterizedTest
    @CsvSource({ "admin/akun,AccountsView", "admin/surat,MailsView", "admin/jejak,AuditView", "admin/libur,HolidaysView",
            "admin/retensi,RetentionView" })
    void administratorsOpenThem(String address, String view) {
        signIn(Role.ADMINISTRATOR);
        open(address);
        assertShown(view);
        speak(Languages.ENGLISH);
        signIn(Role.ADMINISTRATOR);
        open(address + "?cari=zzz&status=ACTIVE&peran=RESIDENT&tindakan=X&dari=2026-01-01&sampai=no&tahun=1");
        assertShown(view);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void otherRolesAreRefusedAndItIsTraced(Role role) {
        var id = signIn(role);
        for (var address : new String[] { "admin/akun", "admin/surat", "admin/surat/1", "admin/jejak", "admin/jejak/1",
                "admin/libur", "admin/retensi" }) {
            assertRefused(address);
        }
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'ACCESS_DENIED' and actor_id = ?")
                .param(id).query(Long.class).single()).isGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = { "admin/akun", "admin/surat", "admin/surat/1", "admin/jejak", "admin/libur", "admin/retensi", "akun",
            "kotak-masuk", "kotak-masuk/1" })
    void visitorsSignInFirst(String address) {
        assertSignInFirst(address);
        assertThat(VaadinSession.getCurrent().getSession()
                .getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE))
                .as("sign-in leads back to the page").asString().endsWith("/" + address);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodyHasAnAccountPageAndAnInbox(Role role) {
        signIn(role);
        open("akun");
        assertShown("OwnAccountView");
        open("kotak-masuk");
        assertShown("InboxView");
    }

    @Test
    void theAddressNarrowsTheListOfAccounts() {
        var resident = account(Role.RESIDENT);
        var name = jdbc.sql("select display_name from account where id = ?").param(resident).query(String.class).single();
        signIn(Role.ADMINISTRATOR);
        open("admin/akun");
        _setValue(_get(TextField.class), name);
        open(address());
        assertThat(_get(Grid.class).getGenericDataView()).isNotNull();
        assertThat(GridKt._size(_get(Grid.class))).isOne();
    }

    @Test
    void aMessageOfSomebodyElseIsRefused() {
        var other = account(Role.RESIDENT);
        jdbc.sql("""
                insert into inbox_message (notice_id, account_id, at, subject, body, link)
                values (uuid(), ?, now(6), 'Rahasia', 'Isi', '/beranda')""").param(other).update();
        var id = jdbc.sql("select max(id) from inbox_message where account_id = ?").param(other).query(Long.class).single();
        signIn(Role.RESIDENT);
        assertRefused("kotak-masuk/" + id);
        signIn(other, Role.RESIDENT);
        open("kotak-masuk/" + id);
        assertThat(heading()).isEqualTo("Rahasia");
    }

    @Test
    void aMessageThatIsNotThereIsNotFound() {
        signIn(Role.RESIDENT);
        open("kotak-masuk/999999999");
        assertShown("MissingView");
    }

    @Test
    void anAdministratorInvitesAColleague() {
        var email = UUID.randomUUID() + "@contoh.id";
        signIn(Role.ADMINISTRATOR);
        open("admin/akun");
        _click(_get(Button.class, spec -> spec.withText("Undang")));
        _setValue(_get(_get(InvitationDialog.class), TextField.class), "Pak Asep");
        _setValue(_get(_get(InvitationDialog.class), EmailField.class), email);
        _click(_get(Button.class, spec -> spec.withText("Kirim undangan")));
        assertThat(jdbc.sql("select role from account where email = ?").param(email).query(String.class).single())
                .isEqualTo("APPROVER");
    }

    @Test
    void anAdministratorAddsAHoliday() {
        jdbc.sql("delete from holiday where day = '2041-02-03'").update();
        signIn(Role.ADMINISTRATOR);
        open("admin/libur?tahun=2041");
        _click(_get(Button.class, spec -> spec.withText("Tambah")));
        _setValue(_get(DatePicker.class), LocalDate.of(2041, 2, 3));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nama")), "Hari uji");
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
        assertThat(jdbc.sql("select name from holiday where day = '2041-02-03'").query(String.class).single())
                .isEqualTo("Hari uji");
    }

    @Test
    void oneChangesOnesName() {
        var id = signIn(Role.RESIDENT);
        open("akun");
        _setValue(_get(TextField.class), "Siti Aminah");
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
        assertThat(jdbc.sql("select display_name from account where id = ?").param(id).query(String.class).single())
                .isEqualTo("Siti Aminah");
    }
}

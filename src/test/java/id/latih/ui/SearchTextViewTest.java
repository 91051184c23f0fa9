package id.latih.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.Role;
import id.latih.testing.TestData;
import id.latih.testing.ViewTestBase;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

/** What people type into a search field stands in the address, sealed, and without identity numbers. */
class SearchTextViewTest extends ViewTestBase {

    @Autowired TestData data;

    @Test
    void anIdentityNumberGetsIntoNoAddress() {
        signIn(Role.ADMINISTRATOR);
        open("admin/akun");
        _setValue(_get(TextField.class), "Siti 3604 0507 0799 0017");
        assertThat(_get(TextField.class).getValue()).isEqualTo("Siti");
        open(address());
        assertThat(_get(TextField.class).getValue()).isEqualTo("Siti");
    }

    @Test
    void theAccountsAreFoundAgain() {
        var name = name();
        jdbc.sql("update account set display_name = ? where id = ?").params(name, account(Role.RESIDENT)).update();
        foundAgain("admin/akun", name, account(Role.ADMINISTRATOR), Role.ADMINISTRATOR);
    }

    @Test
    void theMailsAreFoundAgain() {
        var name = name();
        for (var recipient : List.of(name, "lain")) {
            jdbc.sql("""
                    insert into mail (notice_id, recipient, recipient_name, language, subject, text_body, html_body, state,
                      created_at, next_attempt_at) values (uuid(), ?, 'X', 'id', 'Kabar', 'Isi', 'Isi', 'FAILED',
                      utc_timestamp(6), utc_timestamp(6))""").param(recipient + "@contoh.id").update();
        }
        foundAgain("admin/surat", name, account(Role.ADMINISTRATOR), Role.ADMINISTRATOR);
    }

    @Test
    void theAuditIsFoundAgain() {
        var name = name();
        for (var label : List.of(name, "lain")) {
            auditLine(label);
        }
        foundAgain("admin/jejak", name, account(Role.ADMINISTRATOR), Role.ADMINISTRATOR);
    }

    @Test
    void theApplicantsAreFoundAgain() {
        var name = name();
        var institute = data.institute();
        var batch = data.batch(institute, 4, Map.of());
        data.application(batch, data.resident(Map.of("full_name", name)).residentId(), "PROPOSED", Map.of("rank_no", 1));
        data.application(batch, data.resident().residentId(), "PROPOSED", Map.of("rank_no", 2));
        foundAgain("seleksi/" + batch + "?urut=-fullName", name, data.staff(institute), Role.INSTITUTE_STAFF);
        foundAgain("keputusan/" + batch + "?urut=-fullName", name, account(Role.APPROVER), Role.APPROVER);
    }

    /** By whoever opens the address that one's typing has left, and by nobody who changes it or types one by hand. */
    private void foundAgain(String list, String name, long account, Role role) {
        signIn(account, role);
        open(list);
        _setValue(_get(TextField.class), name);
        var address = address();
        var found = rows();
        assertThat(found).as(list).hasSize(1);
        assertThat(address).startsWith(list).contains("cari=").doesNotContain(name.split(" "));

        signIn(account, role);
        open(address);
        assertThat(rows()).as(list).isEqualTo(found);
        assertThat(_get(TextField.class).getValue()).isEqualTo(name);

        var clear = "cari=" + name.replace(' ', '+');
        for (var strange : List.of(address.replaceFirst("cari=...", "cari=AAA"), address.replaceFirst("cari=[^&]*", clear))) {
            signIn(account, role);
            open(strange);
            assertThat(rows()).as(strange).hasSizeGreaterThan(1);
            assertThat(_get(TextField.class).getValue()).as(strange).isEmpty();
        }
    }

    private static List<?> rows() {
        return GridKt._fetch((Grid<?>) _get(Grid.class), 0, 10);
    }

    /** Two words that nobody else is called. */
    private static String name() {
        return "Siti" + Long.toString(System.nanoTime(), 36) + " Aminah";
    }

    private long auditLine(String label) {
        var event = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into audit_entry (event_id, at, actor_name, action, subject_type, subject_id, subject_label)
                values (?, utc_timestamp(6), 'X', 'BATCH_PUBLISHED', 'batch', '1', ?)""").params(event, label).update();
        return jdbc.sql("select id from audit_entry where event_id = ?").param(event).query(Long.class).single();
    }

    @Test
    void aLinkToASearchIsSealedToo() {
        var name = name();
        var line = auditLine(name);
        auditLine("lain");
        signIn(Role.ADMINISTRATOR);
        open("admin/jejak/" + line);
        var link = _get(Anchor.class, spec -> spec.withText("Semua jejak objek ini")).getHref();
        assertThat(link).startsWith("admin/jejak?cari=").doesNotContain(name.split(" "));
        open(link);
        assertThat(rows()).hasSize(1);
        assertThat(SearchText.sealedIn("admin/surat/7")).isEqualTo("admin/surat/7");
    }

    @Test
    void aLongTextMakesNoAddressThatIsRefused() {
        assertThat(SearchText.of("a".repeat(10_000))).hasSizeLessThan(1000);
    }

    @Test
    void aSpaceBeforeTheNextWordStays() {
        var institute = data.institute();
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);
        staysTyped("program");
        staysTyped("seleksi/" + data.batch(institute, 1, Map.of()));
        signIn(data.resident().accountId(), Role.RESIDENT);
        staysTyped("cari-pelatihan");
    }

    private void staysTyped(String address) {
        open(address);
        _setValue(_get(TextField.class), "siti ");
        assertThat(_get(TextField.class).getValue()).as(address).isEqualTo("siti ");
        _setValue(_get(TextField.class), "siti aminah");
        assertThat(_get(TextField.class).getValue()).as(address).isEqualTo("siti aminah");
    }

    @Test
    void otherTextsStay() {
        assertThat(SearchText.of("LTH-2026-0000123 Las 240 JP")).isEqualTo("LTH-2026-0000123 Las 240 JP");
    }

    @Test
    void anEmailAddressIsSoughtByWhatIsBeforeItsHost() {
        assertThat(SearchText.of("siti.77@contoh.id")).isEqualTo("siti.77");
        assertThat(SearchText.of("@contoh.id")).isEqualTo("@contoh.id");
    }
}

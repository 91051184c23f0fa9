package id.latih.health.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.latih.core.Role;
import id.latih.health.Finding;
import id.latih.testing.ViewTestBase;
import id.latih.ui.EmptyState;

class HealthViewTest extends ViewTestBase {

    @BeforeEach
    @AfterEach
    void nothingKnown() {
        jdbc.sql("delete from health_finding").update();
        jdbc.sql("delete from health_result").update();
        jdbc.sql("update health_search set started_at = null").update();
    }

    @Test
    void saysWhatToDoBeforeTheFirstSearch() {
        signIn(Role.ADMINISTRATOR);
        open("admin/kesehatan");
        assertThat(heading()).isEqualTo("Kesehatan portal");
        assertThat(view().getElement().getTextRecursively()).contains("Belum pernah diperiksa");
        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    void aSearchShowsWhatItFoundWithALinkToIt() {
        var notice = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into mail (notice_id, recipient, recipient_name, language, subject, text_body, html_body, state,
                  created_at, next_attempt_at) values (?, 'x@contoh.id', 'X', 'id', 'Kabar', 'Isi', 'Isi', 'QUEUED',
                  '2020-01-01', '2020-01-01')""").param(notice).update();
        var mail = jdbc.sql("select id from mail where notice_id = ?").param(notice).query(Long.class).single();
        signIn(Role.ADMINISTRATOR);
        open("admin/kesehatan");
        _click(_get(Button.class, spec -> spec.withText("Periksa sekarang")));

        assertThat(view().getElement().getTextRecursively()).contains("Surat tertahan", "Terakhir diperiksa");
        assertThat(_find(Anchor.class, spec -> spec.withText("#" + mail)))
                .anySatisfy(link -> assertThat(link.getHref()).isEqualTo("admin/surat/" + mail));
        jdbc.sql("delete from mail where id = ?").param(mail).update();
    }

    @Test
    void aFindingIsLookedForInTheAuditWithoutItsNumberInTheAddress() {
        var found = Finding.application(7, "LTH-2026-0000123");
        jdbc.sql("""
                insert into health_finding (check_name, subject, label, link, opened_at, closed_at)
                values ('SeatTwice', ?, ?, ?, '2026-01-01', '2026-01-02')""")
                .params(found.subject(), found.label(), found.link()).update();
        signIn(Role.ADMINISTRATOR);
        open("admin/kesehatan");
        var link = IllCard.label(GridKt._get(_get(FindingGrid.class), 0));
        assertThat(((Anchor) link).getHref()).startsWith("admin/jejak?cari=").doesNotContain("0000123");
        open(((Anchor) link).getHref());
        assertThat(_get(TextField.class).getValue()).isEqualTo("LTH-2026-0000123");
    }

    @Test
    void isForAdministratorsOnly() {
        for (var role : new Role[] {Role.RESIDENT, Role.INSTITUTE_STAFF, Role.APPROVER}) {
            signIn(role);
            assertRefused("admin/kesehatan");
        }
    }

    @Test
    void theHomePageTellsOfFindings() {
        jdbc.sql("""
                insert into health_finding (check_name, subject, label, opened_at) values ('SeatTwice', 'x', 'x', '2026-01-01')""")
                .update();
        signIn(Role.ADMINISTRATOR);
        open("beranda");
        assertThat(view().getElement().getTextRecursively()).contains("Satu keadaan yang tidak boleh ada");
    }
}

package id.latih.privacy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.Dates;
import id.latih.core.Languages;
import id.latih.core.Role;
import id.latih.resident.RestrictionDirectory;
import id.latih.testing.MutableClock;
import id.latih.testing.TestData;
import id.latih.testing.ViewTestBase;
import id.latih.ui.Badge;

/** "Data saya" and the officer's desk. */
class OwnDataViewTest extends ViewTestBase {

    @Autowired
    private MutableClock clock;
    @Autowired
    private TestData data;
    @Autowired
    private RestrictionDirectory restriction;

    @AfterEach
    void nothingIsLeftOpen() {
        clock.reset();
        jdbc.sql("delete from data_request").update();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybodySignedInHasTheirData(Role role) {
        signIn(role);
        open("data-saya");
        assertShown("OwnDataView");
        assertThat(_find(CopyLink.class)).hasSize(3);
        open("data-saya/akses");
        assertShown("ViewersView");
        speak(Languages.ENGLISH);
        signIn(role);
        open("data-saya");
        assertThat(heading()).isEqualTo("My data");
    }

    @Test
    void aRestrictionSaysWhatItMeansAndEndsWithOneButton() {
        var person = data.resident();
        signIn(person.accountId(), Role.RESIDENT);
        open("data-saya");
        _assertNone(Button.class, spec -> spec.withText("Akhiri pembatasan"));
        restriction.begin(person.accountId());
        open("data-saya");
        _click(_get(Button.class, spec -> spec.withText("Akhiri pembatasan")));
        _assertNone(Button.class, spec -> spec.withText("Akhiri pembatasan"));
        assertThat(restriction.isRestricted(person.residentId())).isFalse();
    }

    @Test
    void whatIsOptionalIsForAdults() {
        signIn(data.resident().accountId(), Role.RESIDENT);
        open("data-saya");
        assertThat(_find(Checkbox.class)).hasSize(2);

        var minor = data.resident(Map.of("birth_date", LocalDate.now(clock).minusYears(17)));
        jdbc.sql("""
                insert into consent (account_id, purpose, text_id, given_at)
                select ?, purpose, max(id), ? from consent_text where purpose = 'PHOTOS'""")
                .params(minor.accountId(), Dates.utc(clock.instant())).update();
        signIn(minor.accountId(), Role.RESIDENT);
        open("data-saya");
        _assertNone(Checkbox.class);
        _assertOne(Paragraph.class, spec -> spec.withText(
                "Foto dalam publikasi dan data kontak untuk perusahaan baru dapat Anda setujui setelah berumur 18 tahun."
                        + " Lamaran Anda tidak terpengaruh."));
        _click(_get(Button.class, spec -> spec.withText("Tarik persetujuan")));
        assertThat(jdbc.sql("select ended_by from consent where account_id = ?").param(minor.accountId())
                .query(String.class).single()).isEqualTo("WITHDRAWN");
        _assertNone(Button.class, spec -> spec.withText("Tarik persetujuan"));

        signIn(Role.RESIDENT);
        open("data-saya");
        _assertNone(Checkbox.class);
    }

    @Test
    void visitorsSignInFirst() {
        assertSignInFirst("data-saya");
        assertSignInFirst("data-saya/akses");
        assertSignInFirst("admin/permintaan-data");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void theDeskIsForAdministrators(Role role) {
        signIn(role);
        assertRefused("admin/permintaan-data");
        assertRefused("admin/permintaan-data/1");
    }

    @Test
    void aRequestIsMadeSeenAndAnswered() {
        var person = signIn(Role.RESIDENT);
        open("data-saya");
        _click(_get(Button.class, spec -> spec.withText("Ajukan permintaan")));
        _click(_get(Button.class, spec -> spec.withText("Kirim permintaan")));
        assertThat(_get(TextArea.class).isInvalid()).as("says what is missing, and stays open").isTrue();
        _setValue(_get(TextArea.class), "Siapa yang mendapat nomor saya?");
        _click(_get(Button.class, spec -> spec.withText("Kirim permintaan")));
        _assertOne(Badge.class, spec -> spec.withText("Menunggu jawaban"));

        clock.advance(Duration.ofHours(77));
        signIn(Role.ADMINISTRATOR);
        open("beranda");
        _assertOne(Anchor.class, spec -> spec.withText("Jawab"));
        var id = jdbc.sql("select id from data_request where account_id = ?").param(person).query(Long.class).single();
        open("admin/permintaan-data");
        assertShown("RequestsView");
        open("admin/permintaan-data/" + id);
        _assertOne(Badge.class, spec -> spec.withText("Lewat batas 5 jam"));
        _click(_get(Button.class, spec -> spec.withText("Sudah dilaksanakan")));
        _click(_get(Button.class, spec -> spec.withText("Kirim jawaban")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Tidak seorang pun.");
        _click(_get(Button.class, spec -> spec.withText("Kirim jawaban")));
        _assertOne(Badge.class, spec -> spec.withText("Dilaksanakan"));

        open("admin/permintaan-data?selesai=1");
        var answered = _get(Grid.class);
        assertThat(GridKt._size(answered)).isOne();
        assertThat(answered.isAllRowsVisible()).as("a short list is as high as its rows").isTrue();

        signIn(person, Role.RESIDENT);
        open("data-saya");
        _assertOne(Badge.class, spec -> spec.withText("Dilaksanakan"));
        _assertOne(Paragraph.class, spec -> spec.withText("Tidak seorang pun."));
    }
}

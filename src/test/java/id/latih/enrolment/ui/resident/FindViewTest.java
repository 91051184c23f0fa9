package id.latih.enrolment.ui.resident;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.Role;
import id.latih.testing.TestData;
import id.latih.testing.ViewTestBase;
import id.latih.ui.EmptyState;

class FindViewTest extends ViewTestBase {

    @Autowired
    private TestData data;
    @Autowired
    private EntityManagerFactory factory;

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "RESIDENT", mode = EnumSource.Mode.EXCLUDE)
    void isForResidentsOnly(Role role) {
        signIn(role);
        assertRefused("cari-pelatihan");
    }

    @Test
    void aVisitorSignsInFirst() {
        assertSignInFirst("cari-pelatihan");
    }

    @Test
    void saysWhatIsMissingForEachRequirement() {
        var institute = data.institute();
        var name = instituteName(institute);
        data.batch(institute, 3, Map.of("min_age", 40, "registration_closes_on", LocalDate.now().plusDays(3)));
        signIn(data.resident().accountId(), Role.RESIDENT);
        open("cari-pelatihan?q=" + name.replace(" ", "%20"));
        assertThat(_find(OpenBatchCard.class)).hasSize(1);
        assertThat(_get(OpenBatchCard.class).getElement().getProperty("innerHTML"))
                .contains("Usia minimal 40 tahun; Anda 25 saat pelatihan dimulai");
        _setValue(_get(Checkbox.class), true);
        assertThat(_find(OpenBatchCard.class)).isEmpty();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).contains("memenuhi=ya");
    }

    @Test
    void filtersLiveInTheAddress() {
        var institute = data.institute();
        data.openBatch(institute, 3);
        signIn(data.resident().accountId(), Role.RESIDENT);
        open("cari-pelatihan?lembaga=" + institute + "&asrama=tidak&memenuhi=ya");
        assertThat(_find(OpenBatchCard.class)).hasSize(1);
        assertThat(_get(Checkbox.class).getValue()).isTrue();
        open("cari-pelatihan?lembaga=" + institute + "&asrama=ya");
        _assertOne(EmptyState.class);
        _click(_get(Button.class, spec -> spec.withText("Hapus semua saringan")));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters()).isEqualTo("cari-pelatihan");
        open("cari-pelatihan?lembaga=bukan-angka&mulai=2026-99&q=tidakada" + institute + "x");
        assertThat(_get(TextField.class).getValue()).startsWith("tidakada");
        _assertOne(EmptyState.class);
    }

    @Test
    void loadsAFewAtATimeWithTheSameNumberOfQueries() {
        var small = data.institute();
        data.openBatch(small, 1);
        var institute = data.institute();
        signIn(data.resident().accountId(), Role.RESIDENT);
        open("beranda");
        var few = queries("cari-pelatihan?lembaga=" + small);
        for (int i = 0; i < 15; i++) {
            data.openBatch(institute, 1);
        }
        open("beranda");
        assertThat(queries("cari-pelatihan?lembaga=" + institute)).isEqualTo(few);
        assertThat(_find(OpenBatchCard.class)).hasSize(12);
        _click(_get(Button.class, spec -> spec.withText("Tampilkan lebih banyak")));
        assertThat(_find(OpenBatchCard.class)).hasSize(15);
        _assertNone(Button.class, spec -> spec.withText("Tampilkan lebih banyak"));
    }

    private long queries(String address) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        open(address);
        return statistics.getPrepareStatementCount();
    }

    @Test
    void withoutAProfileItLeadsThere() {
        signIn(Role.RESIDENT);
        open("cari-pelatihan");
        _assertOne(Anchor.class, spec -> spec.withText("Isi profil"));
    }

    private String instituteName(long id) {
        return jdbc.sql("select name from institute where id = ?").param(id).query(String.class).single();
    }
}

package id.latih.enrolment.ui.resident;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.Role;
import id.latih.enrolment.WithdrawalReason;
import id.latih.testing.TestData;
import id.latih.testing.ViewTestBase;
import id.latih.ui.EmptyState;

class ApplicationViewTest extends ViewTestBase {

    @Autowired
    private TestData data;
    @Autowired
    private EntityManagerFactory factory;

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "RESIDENT", mode = EnumSource.Mode.EXCLUDE)
    void isForResidentsOnly(Role role) {
        var application = application("SUBMITTED");
        signIn(role);
        assertRefused("lamaran");
        assertRefused("lamaran/" + application);
    }

    @Test
    void isForTheirOwnerOnly() {
        var application = application("SUBMITTED");
        signIn(data.resident().accountId(), Role.RESIDENT);
        assertRefused("lamaran/" + application);
    }

    @Test
    void anEmptyListLeadsToTheTrainings() {
        signIn(data.resident().accountId(), Role.RESIDENT);
        open("lamaran");
        _assertOne(EmptyState.class);
        _assertOne(Anchor.class, spec -> spec.withText("Cari pelatihan"));
    }

    @Test
    void theListTakesTheSameNumberOfQueriesHoweverLongItIs() {
        var resident = data.resident();
        data.application(data.openBatch(data.institute(), 1), resident.residentId(), "SUBMITTED");
        signIn(resident.accountId(), Role.RESIDENT);
        open("beranda");
        var one = queries();
        for (int i = 0; i < 5; i++) {
            data.application(data.openBatch(data.institute(), 1), resident.residentId(), "SUBMITTED");
        }
        open("beranda");
        assertThat(queries()).isEqualTo(one);
        assertThat(_find(ApplicationCard.class)).hasSize(6);
    }

    private long queries() {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        open("lamaran");
        return statistics.getPrepareStatementCount();
    }

    @Test
    void anOfferIsConfirmed() {
        var application = offered();
        _click(button("Daftar ulang"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(data.state(application)).isEqualTo("REREGISTERED");
        _assertNone(Button.class, spec -> spec.withText("Daftar ulang"));
    }

    @Test
    void anOfferIsDeclinedWithAReason() {
        var application = offered();
        _click(button("Tolak tawaran"));
        give(WithdrawalReason.FOUND_WORK, "Tolak tawaran");
        assertThat(data.state(application)).isEqualTo("WITHDRAWN");
    }

    @Test
    void theHomePageRemindsOfTheOffer() {
        var application = offered();
        open("beranda");
        assertThat(_get(Anchor.class, spec -> spec.withText("Daftar ulang")).getHref())
                .isEqualTo("lamaran/" + application);
    }

    @Test
    void aSentApplicationIsWithdrawnWithAReasonAndMadeAgain() {
        var application = application("SUBMITTED");
        signInOwner(application);
        open("lamaran/" + application);
        _click(button("Tarik lamaran"));
        give(WithdrawalReason.HEALTH, "Tarik lamaran");
        assertThat(data.state(application)).isEqualTo("WITHDRAWN");
        _click(button("Lamar lagi"));
        assertShown("ApplyView");
        assertThat(data.state(application)).isEqualTo("DRAFT");
    }

    @Test
    void nobodyAppliesAgainForABatchThatWasCancelled() {
        var application = application("WITHDRAWN");
        signInOwner(application);
        open("lamaran/" + application);
        _assertOne(Button.class, spec -> spec.withText("Lamar lagi"));
        jdbc.sql("update batch set state = 'CANCELLED' where id = (select batch_id from application where id = ?)")
                .param(application).update();
        open("lamaran");
        open("lamaran/" + application);
        _assertNone(Button.class, spec -> spec.withText("Lamar lagi"));
    }

    @Test
    void aCorrectionLeadsToTheForm() {
        var application = application("CORRECTION_REQUESTED");
        signInOwner(application);
        open("beranda");
        _assertOne(Anchor.class, spec -> spec.withText("Lihat dan perbaiki"));
        open("lamaran/" + application);
        _click(button("Perbaiki"));
        assertShown("ApplyView");
    }

    @Test
    void aDraftIsContinuedOrThrownAway() {
        var application = application("DRAFT");
        signInOwner(application);
        open("lamaran/" + application);
        _assertOne(Button.class, spec -> spec.withText("Lanjutkan lamaran"));
        _click(button("Hapus draf"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertShown("ApplicationsView");
        assertThat(jdbc.sql("select count(*) from application where id = ?").param(application)
                .query(Integer.class).single()).isZero();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"NOT_SELECTED", "TRAINEE", "GRADUATED", "EXPIRED", "CANCELLED"})
    void whereNothingCanBeDoneThereIsNoButton(String state) {
        var application = application(state);
        signInOwner(application);
        open("lamaran/" + application);
        assertThat(_find(ApplicationActions.class).getFirst().getChildren()).isEmpty();
    }

    private long application(String state) {
        var values = state.equals("CORRECTION_REQUESTED")
                ? Map.<String, Object>of("correction_request", "Foto KTP buram") : Map.<String, Object>of();
        return data.application(data.openBatch(data.institute(), 1), data.resident().residentId(), state, values);
    }

    private long offered() {
        var tomorrow = LocalDateTime.now(ZoneOffset.UTC).plusDays(1);
        var application = data.application(data.batch(data.institute(), 1, Map.of()), data.resident().residentId(),
                "APPROVED", Map.of("respond_by", tomorrow));
        signInOwner(application);
        open("lamaran/" + application);
        return application;
    }

    private void signInOwner(long application) {
        signIn(jdbc.sql("select r.account_id from resident r join application a on a.resident_id = r.id where a.id = ?")
                .param(application).query(Long.class).single(), Role.RESIDENT);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static void give(WithdrawalReason reason, String confirm) {
        _get(Select.class, spec -> spec.withLabel("Alasan")).setValue(reason);
        _click(_find(Button.class, spec -> spec.withText(confirm)).getLast());
    }
}

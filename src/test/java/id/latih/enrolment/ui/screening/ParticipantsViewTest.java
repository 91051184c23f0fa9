package id.latih.enrolment.ui.screening;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.Role;
import id.latih.enrolment.Participant;
import id.latih.enrolment.WithdrawalReason;
import id.latih.enrolment.ui.Clicks;
import id.latih.testing.TestData;
import id.latih.testing.ViewTestBase;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assert;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

class ParticipantsViewTest extends ViewTestBase {

    @Autowired TestData data;
    long institute;
    long batch;
    long trainee;

    @BeforeEach
    void aTrainingThatIsOver() {
        var today = LocalDate.now();
        institute = data.institute();
        batch = data.batch(institute, 4, Map.of("registration_opens_on", today.minusDays(90),
                "registration_closes_on", today.minusDays(70), "announced_on", today.minusDays(60),
                "starts_on", today.minusDays(40), "ends_on", today.minusDays(1), "started_at", LocalDateTime.now()));
        trainee = data.application(batch, data.resident(Map.of("full_name", "Aminah")).residentId(), "TRAINEE");
    }

    @Test
    void staffSeeWhoTookPartWithMaskedNumbersAndCanPrintAndDownload() {
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);
        open("peserta/" + batch);

        assertThat(Clicks.words(GridKt._getCellComponent(grid(), 0, "numbers"))).contains("••••••••");
        _assert(ParticipantDownload.class, 2);
    }

    @Test
    void approversReadWithoutRecording() {
        signIn(Role.APPROVER);
        open("peserta/" + batch);

        assertThat(grid().getColumnByKey("actions")).isNull();
        _assert(ParticipantDownload.class, 2);
    }

    @Test
    void staffRecordAResultAfterAConfirmation() {
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);
        open("peserta/" + batch);
        clickInRow("Lulus");
        assertThat(data.state(trainee)).isEqualTo("TRAINEE");
        Clicks.confirm();

        assertThat(data.state(trainee)).isEqualTo("GRADUATED");
        assertThat(Clicks.messages()).contains("Hasil Aminah tercatat.");
    }

    @Test
    void staffRecordThatSomebodyLeftWithAReason() {
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);
        open("peserta/" + batch);
        clickInRow("Mengundurkan diri");
        @SuppressWarnings("unchecked")
        Select<WithdrawalReason> reason = _get(Select.class);
        reason.setValue(WithdrawalReason.FOUND_WORK);
        Clicks.clickInDialog("Mengundurkan diri");

        assertThat(data.state(trainee)).isEqualTo("WITHDRAWN");
        assertThat(_find(ParticipantGrid.class)).isEmpty();
    }

    @Test
    void noResultBeforeTheEnd() {
        jdbc.sql("update batch set ends_on = ? where id = ?").params(LocalDate.now().plusDays(3), batch).update();
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);
        open("peserta/" + batch);

        assertThat(buttons()).doesNotContain("Lulus").contains("Mengundurkan diri");
        assertThat(Clicks.screen()).contains("Hasil dapat dicatat mulai");
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        signIn(Role.APPROVER);
        open("peserta/" + data.batch(institute, 4, Map.of()));
        assertThat(Clicks.screen()).contains("Belum ada yang mendapat tempat");
    }

    @Test
    void anotherInstitutesListIsRefused() {
        signIn(data.staff(data.institute()), Role.INSTITUTE_STAFF);
        assertRefused("peserta/" + batch);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"RESIDENT", "ADMINISTRATOR"})
    void otherRolesAreRefused(Role role) {
        signIn(role);
        assertRefused("peserta/" + batch);
    }

    private static ParticipantGrid grid() {
        return _get(ParticipantGrid.class);
    }

    private static List<String> buttons() {
        return ((Component) GridKt._getCellComponent(grid(), 0, "actions")).getChildren().map(Button.class::cast)
                .map(Button::getText).toList();
    }

    private static void clickInRow(String text) {
        _click(((Component) GridKt.<Participant>_getCellComponent(grid(), 0, "actions")).getChildren().map(Button.class::cast)
                .filter(button -> button.getText().equals(text)).findFirst().orElseThrow());
    }
}

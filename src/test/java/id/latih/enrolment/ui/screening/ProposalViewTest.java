package id.latih.enrolment.ui.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.Role;
import id.latih.enrolment.ui.Clicks;
import id.latih.testing.TestData;
import id.latih.testing.ViewTestBase;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

class ProposalViewTest extends ViewTestBase {

    @Autowired TestData data;
    long institute;
    long batch;
    long best;
    long middle;
    long last;

    @BeforeEach
    void threeForOneSeatAndOneReserve() {
        institute = data.institute();
        batch = data.batch(institute, 1, Map.of("reserves", 1));
        last = passed("Citra", 50);
        best = passed("Aminah", 90);
        middle = passed("Budi", 70);
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);
    }

    private long passed(String name, int score) {
        return data.application(batch, data.resident(Map.of("full_name", name)).residentId(), "DOCUMENTS_PASSED",
                Map.of("test_score", score, "interview_score", score, "total_score", score));
    }

    @Test
    void ranksByScoreAndSaysTheWeighting() {
        open("seleksi/" + batch + "/usulan");

        assertThat(names()).containsExactly("Aminah", "Budi", "Citra");
        assertThat(Clicks.screen()).contains("Tes 60% · Wawancara 40%", "Kuota (1)", "Cadangan (1)", "Tidak diusulkan (1)");
    }

    @Test
    void proposesAsRankedAfterAConfirmationThatSaysHowMany() {
        open("seleksi/" + batch + "/usulan");
        Clicks.click("Usulkan ke Disnakertrans");
        Clicks.confirm();

        assertThat(data.count(batch, "PROPOSED")).isEqualTo(3);
        assertThat(proposedAs(best)).isEqualTo("SEAT");
        assertThat(proposedAs(middle)).isEqualTo("RESERVE");
        assertThat(proposedAs(last)).isEqualTo("NONE");
        assertThat(Clicks.messages()).contains("Usulan 3 pelamar dikirim");
        assertThat(Clicks.screen()).contains("3 pelamar sudah diusulkan");
    }

    @Test
    void anOrderOfOnesOwnNeedsAReason() {
        open("seleksi/" + batch + "/usulan");
        move("Naikkan Budi");
        assertThat(names()).containsExactly("Budi", "Aminah", "Citra");

        Clicks.click("Usulkan ke Disnakertrans");
        var reason = _get(TextArea.class);
        assertThat(reason.isInvalid()).isTrue();
        assertThat(data.count(batch, "PROPOSED")).isZero();

        reason.setValue("Penyandang disabilitas didahulukan.");
        Clicks.click("Usulkan ke Disnakertrans");
        Clicks.confirm();
        assertThat(proposedAs(middle)).isEqualTo("SEAT");
    }

    @Test
    void goesBackToTheRanking() {
        open("seleksi/" + batch + "/usulan");
        move("Turunkan Aminah");
        Clicks.click("Kembalikan ke peringkat");
        assertThat(names()).containsExactly("Aminah", "Budi", "Citra");
    }

    @Test
    void takesTheListBack() {
        open("seleksi/" + batch + "/usulan");
        Clicks.click("Usulkan ke Disnakertrans");
        Clicks.confirm();
        Clicks.click("Tarik kembali usulan");
        Clicks.confirm();

        assertThat(data.count(batch, "DOCUMENTS_PASSED")).isEqualTo(3);
        assertThat(names()).hasSize(3);
    }

    @Test
    void saysWhatIsLeftToCheck() {
        data.application(batch, data.resident().residentId(), "SUBMITTED");
        open("seleksi/" + batch + "/usulan");
        assertThat(Clicks.screen()).contains("Masih ada 1 lamaran yang belum selesai diperiksa");
        assertThat(proposeButton().isEnabled()).isFalse();
    }

    @Test
    void saysThatRegistrationIsStillOpen() {
        jdbc.sql("update batch set registration_closes_on = ? where id = ?").params(LocalDate.now().plusDays(2), batch).update();
        open("seleksi/" + batch + "/usulan");
        assertThat(Clicks.screen()).contains("Pendaftaran masih dibuka sampai");
        assertThat(proposeButton().isEnabled()).isFalse();
    }

    @Test
    void aListThatChangedMeanwhileKeepsTheOrderOnTheScreen() {
        open("seleksi/" + batch + "/usulan");
        move("Naikkan Budi");
        _get(TextArea.class).setValue("Alasan.");
        passed("Dewi", 95);
        Clicks.click("Usulkan ke Disnakertrans");
        Clicks.confirm();

        assertThat(Clicks.messages()).contains("Daftar pelamar berubah");
        assertThat(names()).containsExactly("Budi", "Aminah", "Citra");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Alasan.");
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        open("seleksi/" + data.batch(institute, 1, Map.of()) + "/usulan");
        assertThat(Clicks.screen()).contains("Belum ada yang dapat diusulkan");
    }

    @Test
    void anotherInstitutesListIsRefused() {
        assertRefused("seleksi/" + data.batch(data.institute(), 1, Map.of()) + "/usulan");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "INSTITUTE_STAFF")
    void otherRolesAreRefused(Role role) {
        signIn(role);
        assertRefused("seleksi/" + batch + "/usulan");
    }

    private static void move(String label) {
        _click(_find(Button.class).stream().filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst().orElseThrow());
    }

    private static Button proposeButton() {
        return _get(Button.class, button -> button.withText("Usulkan ke Disnakertrans"));
    }

    private static List<String> names() {
        return _find(ListItem.class).stream().filter(ProposalRow.class::isInstance).map(Clicks::words)
                .map(words -> List.of("Aminah", "Budi", "Citra", "Dewi").stream().filter(words::contains).findFirst().orElse("?"))
                .toList();
    }

    private String proposedAs(long application) {
        return jdbc.sql("select proposed_as from application where id = ?").param(application).query(String.class).single();
    }
}

package id.latih.training.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.Role;
import id.latih.testing.TestData;
import id.latih.testing.ViewTestBase;
import id.latih.training.BatchState;
import id.latih.ui.EmptyState;

class TrainingViewTest extends ViewTestBase {

    @Autowired
    private TestData data;
    private long institute;
    private long programme;

    @BeforeEach
    void rows() {
        institute = data.institute();
        programme = data.programme(institute);
    }

    private void signInStaff() {
        signIn(data.staff(institute), Role.INSTITUTE_STAFF);
    }

    private long batch(BatchState state) {
        return data.batch(institute, 16, Map.of("state", state.name()));
    }

    @ParameterizedTest
    @CsvSource({"program,INSTITUTE_STAFF", "program/baru,INSTITUTE_STAFF", "angkatan,INSTITUTE_STAFF",
        "angkatan/1,INSTITUTE_STAFF", "dinas/angkatan,APPROVER", "dinas/angkatan/1,APPROVER",
        "admin/kejuruan,ADMINISTRATOR"})
    void eachPageIsForOneRoleOnly(String address, Role owner) {
        for (var role : Role.values()) {
            if (role != owner) {
                signIn(role);
                assertRefused(address);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"program", "angkatan", "dinas/angkatan", "admin/kejuruan"})
    void visitorsSignInFirst(String address) {
        assertSignInFirst(address);
    }

    @Test
    void staffListAndOpenTheirProgrammes() {
        signInStaff();
        open("program");
        assertShown("ProgrammesView");
        assertThat(_find(Grid.class)).hasSize(1);
        open("program/" + programme);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Judul program")).getValue()).startsWith("Program ");
    }

    /** The page of a new programme goes on as that of the programme. */
    @Test
    void aProgrammeJustCreatedCanBeArchived() {
        signInStaff();
        open("program/baru");
        assertThat(_find(Button.class, spec -> spec.withText("Arsipkan"))).isEmpty();
        open("program/" + programme);
        assertThat(_find(Button.class, spec -> spec.withText("Arsipkan"))).hasSize(1);
    }

    /** Back from a programme to the page of a new one: what is saved there is a second programme. */
    @Test
    void aNewProgrammeBeginsEmptyAfterAnother() {
        signInStaff();
        open("program/baru");
        open("program/" + programme);
        open("program/baru");
        assertThat(heading()).isEqualTo("Program baru");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Judul program")).getValue()).isEmpty();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Judul program")).isInvalid()).isFalse();
        assertThat(_find(Button.class, spec -> spec.withText("Arsipkan"))).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Judul program")).isInvalid()).isTrue();
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        signIn(data.staff(data.institute()), Role.INSTITUTE_STAFF);
        open("program");
        assertThat(_find(EmptyState.class)).hasSize(1);
        open("angkatan?keadaan=RETURNED");
        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    void anotherInstitutesPagesAreRefused() {
        var batch = batch(BatchState.DRAFT);
        signIn(data.staff(data.institute()), Role.INSTITUTE_STAFF);
        assertRefused("angkatan/" + batch);
        assertRefused("program/" + programme);
    }

    @Test
    void addressesOfNothingAreNotFound() {
        signInStaff();
        open("angkatan/abc");
        assertShown("MissingView");
        open("program/999999999");
        assertShown("MissingView");
    }

    @Test
    void aNewBatchIsPrefilledFromItsProgramme() {
        signInStaff();
        open("angkatan/baru?program=" + programme);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Nama angkatan")).getValue()).isEqualTo("Angkatan 1");
        _click(_get(Button.class, spec -> spec.withText("Simpan draf")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Nama kontak")).isInvalid()).isTrue();
    }

    @Test
    void aStaleFormKeepsWhatWasTyped() {
        var batch = batch(BatchState.DRAFT);
        signInStaff();
        open("angkatan/" + batch);
        var name = _get(TextField.class, spec -> spec.withLabel("Nama angkatan"));
        _setValue(name, "Angkatan 99");
        jdbc.sql("update batch set version = version + 1 where id = ?").param(batch).update();
        _click(_get(Button.class, spec -> spec.withText("Simpan draf")));
        assertThat(name.getValue()).isEqualTo("Angkatan 99");
        assertThat(jdbc.sql("select name from batch where id = ?").param(batch).query(String.class).single())
                .isEqualTo("Angkatan 1");
    }

    @ParameterizedTest
    @CsvSource({"DRAFT,Simpan draf", "RETURNED,Simpan draf", "SUBMITTED,Angkatan berikutnya",
        "PUBLISHED,Minta ubah kuota atau jadwal", "CANCELLED,Angkatan berikutnya"})
    void staffAreOfferedWhatTheStateAllows(BatchState state, String button) {
        var batch = batch(state);
        signInStaff();
        open("angkatan/" + batch);
        assertThat(_find(Button.class, spec -> spec.withText(button))).hasSize(1);
    }

    @Test
    void whomToCallIsSaidWhileItIsKept() {
        var known = batch(BatchState.PUBLISHED);
        var forgotten = data.batch(institute, 16, Map.of("contact_name", "", "contact_phone", ""));
        signInStaff();
        open("angkatan/" + known);
        assertThat(_find(Term.class, spec -> spec.withText("Kontak"))).hasSize(1);
        open("angkatan/" + forgotten);
        assertThat(_find(Term.class, spec -> spec.withText("Alamat"))).hasSize(1);
        assertThat(_find(Term.class, spec -> spec.withText("Kontak"))).isEmpty();
    }

    @Test
    void approversPublishASubmittedBatch() {
        var batch = batch(BatchState.SUBMITTED);
        signIn(Role.APPROVER);
        open("dinas/angkatan");
        assertShown("ReviewsView");
        open("dinas/angkatan/" + batch);
        assertThat(_find(Button.class, spec -> spec.withText("Terbitkan"))).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("Kembalikan"))).hasSize(1);
    }

    @Test
    void administratorsSeeTheVocations() {
        signIn(Role.ADMINISTRATOR);
        open("admin/kejuruan");
        assertShown("VocationsView");
        assertThat(_find(Grid.class)).hasSize(1);
    }
}

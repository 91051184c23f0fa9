package id.latih.resident.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.Education;
import id.latih.core.IdentityNumbers;
import id.latih.core.Languages;
import id.latih.core.Role;
import id.latih.region.District;
import id.latih.region.Village;
import id.latih.resident.GuardianRelation;
import id.latih.resident.ResidentDirectory;
import id.latih.resident.Sex;
import id.latih.resident.WorkingStatus;
import id.latih.testing.TestData;
import id.latih.testing.ViewTestBase;
import id.latih.ui.DateField;

class ProfileViewTest extends ViewTestBase {

    private static final LocalDate BIRTH = LocalDate.of(1999, 5, 1);

    @Autowired
    private ResidentDirectory directory;
    @Autowired
    private TestData data;

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "RESIDENT", mode = EnumSource.Mode.EXCLUDE)
    void isForResidentsOnly(Role role) {
        signIn(role);
        assertRefused("profil");
    }

    @Test
    void aVisitorSignsInFirst() {
        assertSignInFirst("profil");
    }

    @Test
    void aResidentFillsItInAndItIsKept() {
        var account = signIn(Role.RESIDENT);
        open("profil");
        var nik = nik(BIRTH);
        fill(nik);
        save();
        assertThat(directory.ofAccount(account)).hasValueSatisfying(card -> {
            assertThat(card.nik()).isEqualTo(IdentityNumbers.mask(nik));
            assertThat(card.villageName()).isEqualTo("Cikolelet");
        });
        open("beranda");
        open("profil");
        assertThat(field("NIK").getValue()).isEqualTo(nik);
        assertThat(box("Desa").getValue()).isNotNull();
    }

    @Test
    void whatIsMissingIsMarkedAndNothingTypedIsLost() {
        signIn(Role.RESIDENT);
        open("profil");
        _setValue(field("NIK"), "3604");
        _setValue(field("Tempat lahir"), "Serang");
        save();
        assertThat(field("NIK").isInvalid()).isTrue();
        assertThat(field("NIK").getErrorMessage()).contains("16 angka");
        assertThat(field("Nomor KK").isInvalid()).isTrue();
        assertThat(field("Tempat lahir").getValue()).isEqualTo("Serang");
    }

    @Test
    void aNikOfAnotherAccountIsRefusedBesideTheField() {
        var nik = nik(BIRTH);
        data.resident(Map.of("nik", nik));
        signIn(Role.RESIDENT);
        open("profil");
        fill(nik);
        save();
        assertThat(field("NIK").isInvalid()).isTrue();
        assertThat(field("NIK").getErrorMessage()).contains("akun lain");
    }

    @Test
    void whatOnlyDiffersIsSaidGently() {
        signIn(Role.RESIDENT);
        open("profil");
        fill(nik(BIRTH));
        _assertNone(Div.class, spec -> spec.withClasses("warning-box"));
        this.<RadioButtonGroup<Sex>>radio("Jenis kelamin").setValue(Sex.FEMALE);
        _assertOne(Div.class, spec -> spec.withClasses("warning-box"));
        save();
        assertThat(field("NIK").isInvalid()).isFalse();
    }

    @Test
    void aMinorNamesAGuardian() {
        var account = signIn(Role.RESIDENT);
        open("profil");
        var seventeen = LocalDate.now().minusYears(17).minusDays(3);
        fill(nik(seventeen));
        _assertNone(H2.class, spec -> spec.withText("Wali"));
        _setValue(_get(DateField.class), seventeen);
        _assertOne(H2.class, spec -> spec.withText("Wali"));
        save();
        assertThat(field("Nama wali").isInvalid()).isTrue();
        _setValue(field("Nama wali"), "Ibu Wati");
        _setValue(field("Nomor HP wali"), "0813 1111 2222");
        this.<GuardianRelation>choice("Hubungan dengan Anda")
                .setValue(GuardianRelation.MOTHER);
        assertThat(directory.ofAccount(account)).isEmpty();
        save();
        assertThat(directory.ofAccount(account)).hasValueSatisfying(
                card -> assertThat(card.guardianName()).isEqualTo("Ibu Wati"));
    }

    @Test
    void afterASentApplicationNikAndBirthDateStay() {
        var resident = data.resident();
        data.application(data.batch(data.institute(), 1, Map.of()), resident.residentId(), "SUBMITTED");
        signIn(resident.accountId(), Role.RESIDENT);
        open("profil");
        assertThat(field("NIK").isReadOnly()).isTrue();
        assertThat(_get(DateField.class).isReadOnly()).isTrue();
    }

    @Test
    void savingGoesBackToWhereOneCameFromInsideThePortalOnly() {
        signIn(Role.RESIDENT);
        open("profil?kembali=berkas");
        fill(nik(BIRTH));
        save();
        assertShown("DocumentsView");
        open("profil?kembali=//evil.example");
        save();
        assertShown("ProfileView");
    }

    @Test
    void itSpeaksEnglishAndTheHomePageAsksForIt() {
        speak(Languages.ENGLISH);
        signIn(Role.RESIDENT);
        open("profil");
        assertThat(heading()).isEqualTo("My profile");
        open("beranda");
        _assertOne(Anchor.class, spec -> spec.withText("Fill in the profile"));
    }

    private void save() {
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
    }

    private void fill(String nik) {
        _setValue(field("NIK"), nik);
        _setValue(field("Nomor KK"), "3604310101200001");
        _setValue(field("Nama lengkap"), "Budi Santoso");
        _setValue(field("Tempat lahir"), "Serang");
        _setValue(_get(DateField.class), BIRTH);
        this.<RadioButtonGroup<Sex>>radio("Jenis kelamin").setValue(Sex.MALE);
        this.<District>box("Kecamatan").setValue(new District("36.04.31", "Cinangka"));
        this.<Village>box("Desa").setValue(new Village("36.04.31.2009", "36.04.31", "Cinangka", "Cikolelet"));
        _setValue(field("Alamat (jalan, kampung, RT/RW)"), "Kp. Pasir RT 1");
        _setValue(field("Nomor HP"), "0812 3456 7890");
        this.<Education>choice("Pendidikan terakhir yang ditamatkan").setValue(Education.SMK);
        _setValue(field("Nama sekolah"), "SMKN 1 Cinangka");
        this.<RadioButtonGroup<WorkingStatus>>radio("Apa kegiatan Anda dalam seminggu terakhir?")
                .setValue(WorkingStatus.SEEKING);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> choice(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private <T> T radio(String label) {
        return (T) _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }

    private static String nik(LocalDate birthDate) {
        return "360431" + birthDate.format(DateTimeFormatter.ofPattern("ddMMyy"))
                + "%04d".formatted(ThreadLocalRandom.current().nextInt(1, 10_000));
    }
}

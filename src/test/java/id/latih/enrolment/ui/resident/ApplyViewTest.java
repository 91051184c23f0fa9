package id.latih.enrolment.ui.resident;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.DocumentType;
import id.latih.core.Role;
import id.latih.resident.DocumentService;
import id.latih.testing.SampleFiles;
import id.latih.testing.TestData;
import id.latih.testing.TestData.Person;
import id.latih.testing.ViewTestBase;

class ApplyViewTest extends ViewTestBase {

    private static final byte[] PDF = SampleFiles.pdf("KTP");

    @Autowired
    private TestData data;
    @Autowired
    private DocumentService documents;

    private long batch(Map<String, Object> more) {
        var values = new HashMap<String, Object>(Map.of("registration_closes_on", LocalDate.now().plusDays(5),
                "documents", "KTP", "questions", "Mengapa Anda ingin ikut?"));
        values.putAll(more);
        return data.batch(data.institute(), 2, values);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "RESIDENT", mode = EnumSource.Mode.EXCLUDE)
    void isForResidentsOnly(Role role) {
        var batch = batch(Map.of());
        signIn(role);
        assertRefused("lamar/" + batch);
    }

    @Test
    void aVisitorSignsInFirst() {
        assertSignInFirst("lamar/" + batch(Map.of()));
    }

    @Test
    void fourStepsLeadToAReceipt() {
        var batch = batch(Map.of());
        var resident = signInResident();
        open("lamar/" + batch);
        next();
        documents.upload(DocumentType.KTP, "ktp.pdf", PDF);
        next();
        _setValue(_get(TextArea.class), "Ingin kerja");
        next();
        send();
        assertThat(declaration().isInvalid()).as("the declaration comes first").isTrue();
        _setValue(declaration(), true);
        send();
        assertShown("ApplicationView");
        var number = number(batch, resident);
        _assertOne(Paragraph.class, spec -> spec.withClasses("receipt-number").withText(number));
    }

    @Test
    void whatIsTypedIsKeptWithoutAButtonAndTheDraftGoesOnWhereItWas() {
        var batch = batch(Map.of());
        signInResident();
        open("lamar/" + batch);
        next();
        next();
        _setValue(_get(TextArea.class), "Setengah kali");
        closeBrowserAndComeBack();
        open("lamar/" + batch);
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Setengah kali");
    }

    /** The next request comes from a new browser of the same person. */
    private void closeBrowserAndComeBack() {
        var account = jdbc.sql("select max(account_id) from resident").query(Long.class).single();
        signIn(account, Role.RESIDENT);
    }

    @Test
    void anAnswerIsAskedForBeforeGoingOn() {
        var batch = batch(Map.of());
        signInResident();
        open("lamar/" + batch + "?langkah=3");
        next();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
    }

    /** Nobody fills in three more pages to be told at the last one. */
    @Test
    void whatClosesMeanwhileSaysSoAtTheNextStepAndKeepsWhatWasTyped() {
        var batch = batch(Map.of());
        var resident = signInResident();
        open("lamar/" + batch + "?langkah=3");
        jdbc.sql("update batch set state = 'CANCELLED' where id = ?").param(batch).update();
        _setValue(_get(TextArea.class), "Ingin kerja");
        next();
        assertThat(_find(Button.class, spec -> spec.withText("Ajukan lamaran"))).isEmpty();
        _assertOne(Anchor.class, spec -> spec.withText("Lamaran saya"));
        assertThat(jdbc.sql("select w.answer from application_answer w join application a on a.id = w.application_id"
                + " where a.batch_id = ? and a.resident_id = ?").params(batch, resident.residentId()).query(String.class).single())
                .isEqualTo("Ingin kerja");
    }

    @Test
    void whoDoesNotMeetTheRequirementsGoesNoFurther() {
        var batch = batch(Map.of("min_age", 50));
        signInResident();
        open("lamar/" + batch);
        assertThat(_get(Button.class, spec -> spec.withText("Simpan dan lanjut")).isEnabled()).isFalse();
    }

    @Test
    void aDocumentThatIsMissingIsNamedAtTheEnd() {
        var batch = batch(Map.of("questions", ""));
        var resident = signInResident();
        open("lamar/" + batch + "?langkah=4");
        _setValue(declaration(), true);
        send();
        assertShown("ApplyView");
        assertThat(jdbc.sql("select state from application where batch_id = ? and resident_id = ?")
                .params(batch, resident.residentId()).query(String.class).single()).isEqualTo("DRAFT");
    }

    @Test
    void aCorrectionShowsTheRequestAndIsSentAgain() {
        var batch = batch(Map.of("documents", "", "questions", ""));
        var resident = data.resident();
        var application = data.application(batch, resident.residentId(), "CORRECTION_REQUESTED",
                Map.of("correction_request", "Foto KTP buram"));
        signIn(resident.accountId(), Role.RESIDENT);
        open("lamar/" + batch + "?langkah=4");
        _assertOne(Paragraph.class, spec -> spec.withText("Foto KTP buram"));
        _setValue(declaration(), true);
        _click(_get(Button.class, spec -> spec.withText("Ajukan lagi")));
        assertThat(data.state(application)).isEqualTo("SUBMITTED");
    }

    @Test
    void withoutAProfileItLeadsThereAndBack() {
        var batch = batch(Map.of());
        signIn(Role.RESIDENT);
        open("lamar/" + batch);
        assertThat(_get(Anchor.class, spec -> spec.withText("Isi profil")).getHref())
                .isEqualTo("profil?kembali=lamar/" + batch);
    }

    @Test
    void whatWasSentIsNotOpenedAgain() {
        var batch = batch(Map.of());
        var resident = data.resident();
        data.application(batch, resident.residentId(), "SUBMITTED");
        signIn(resident.accountId(), Role.RESIDENT);
        open("lamar/" + batch);
        assertThat(_find(Button.class, spec -> spec.withText("Simpan dan lanjut"))).isEmpty();
        _assertOne(Anchor.class, spec -> spec.withText("Lamaran saya"));
    }

    @Test
    void aMinorsGuardianSignsBeforeItIsSent() {
        var batch = batch(Map.of("documents", "", "questions", ""));
        var resident = data.resident(Map.of("birth_date", LocalDate.now().minusYears(17), "guardian_name", "Wati",
                "guardian_relation", "MOTHER", "guardian_phone", "+6281311112222"));
        signIn(resident.accountId(), Role.RESIDENT);
        open("lamar/" + batch + "?langkah=4");
        _setValue(declaration(), true);
        send();
        assertShown("ApplyView");
        var agree = _get(Button.class, spec -> spec.withText("Saya wali, dan saya setuju"));
        _setValue(_get(TextField.class), "Budi");
        _click(agree);
        assertThat(_get(TextField.class).getErrorMessage()).contains("Wati");
        _setValue(_get(TextField.class), "Wati");
        _click(agree);
        _assertOne(Paragraph.class, spec -> spec.withPredicate(text -> text.getText().startsWith("Wali sudah menyetujui pada")));
        send();
        assertShown("ApplicationView");
    }

    @Test
    void whatMayBeLeftIsNotTickedAndCountsAtOnce() {
        var batch = batch(Map.of("documents", "", "questions", ""));
        var resident = signInResident();
        open("lamar/" + batch + "?langkah=4");
        _assertNone(Button.class, spec -> spec.withText("Saya wali, dan saya setuju"));
        var photos = _get(Checkbox.class, spec -> spec.withLabel("Foto dalam publikasi"));
        assertThat(photos.getValue()).isFalse();
        _setValue(photos, true);
        assertThat(holding(resident)).containsExactly("PHOTOS");
        _setValue(photos, false);
        assertThat(holding(resident)).isEmpty();
        _setValue(declaration(), true);
        send();
        assertShown("ApplicationView");
        assertThat(holding(resident)).containsExactly("SERVICE_NOTICE");
    }

    private List<String> holding(Person resident) {
        return jdbc.sql("select purpose from consent where account_id = ? and ended_at is null").param(resident.accountId())
                .query(String.class).list();
    }

    private static Checkbox declaration() {
        return _get(Checkbox.class, spec -> spec.withPredicate(box -> box.getLabel().startsWith("Saya sudah membaca")));
    }

    private Person signInResident() {
        var resident = data.resident();
        signIn(resident.accountId(), Role.RESIDENT);
        return resident;
    }

    private static void next() {
        _click(_get(Button.class, spec -> spec.withText("Simpan dan lanjut")));
    }

    private static void send() {
        _click(_get(Button.class, spec -> spec.withText("Ajukan lamaran")));
    }

    private String number(long batch, Person resident) {
        return jdbc.sql("select number from application where batch_id = ? and resident_id = ? and state = 'SUBMITTED'")
                .params(batch, resident.residentId()).query(String.class).single();
    }
}

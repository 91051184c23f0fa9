package id.latih.permissions;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriUtils;

import id.latih.account.AccountAdministration;
import id.latih.account.DisableReason;
import id.latih.account.OwnAccount;
import id.latih.account.ResetReason;
import id.latih.core.DocumentType;
import id.latih.core.IdentityNumbers;
import id.latih.core.RuleViolation;
import id.latih.crypto.Dump;
import id.latih.enrolment.ApplyService;
import id.latih.enrolment.RefusalReason;
import id.latih.enrolment.ScreeningService;
import id.latih.factor.OwnPasskeys;
import id.latih.institute.InstituteRefusal;
import id.latih.institute.InstituteVerification;
import id.latih.institute.OwnInstituteService;
import id.latih.privacy.OwnRequests;
import id.latih.privacy.RequestDesk;
import id.latih.privacy.RequestKind;
import id.latih.region.HolidayForm;
import id.latih.region.HolidayKind;
import id.latih.region.HolidayService;
import id.latih.resident.DocumentService;
import id.latih.resident.ProfileService;
import id.latih.testing.SignIn;
import id.latih.training.BatchCancellation;
import id.latih.training.BatchCancelling;
import id.latih.training.BatchChangeService;
import id.latih.training.BatchData;
import id.latih.training.BatchService;
import id.latih.training.ChangeData;
import id.latih.training.Funding;
import id.latih.training.Place;
import id.latih.training.ProgrammeData;
import id.latih.training.ProgrammeKind;
import id.latih.training.ProgrammeLevel;
import id.latih.training.ProgrammeService;
import id.latih.training.PublishingService;
import id.latih.training.VocationData;
import id.latih.training.VocationService;

/**
 * A number typed into each column that people fill in: refused beside the field, or masked; and none in the database
 * afterwards.
 */
class TypedNumbersViewTest extends MatrixTestBase {

    /** What the program fills from others of these, or with words of its own. */
    private static final Set<String> FILLED = Set.of("application_history.actor_name", "application_answer.question",
            "consent.guardian_name", "inbox_message.subject", "inbox_message.body", "mail.subject", "mail.recipient_name",
            "mail.last_error", "audit_entry.actor_name", "audit_entry.subject_label", "audit_entry.from_value",
            "audit_entry.to_value", "device.browser");

    /** Types the words somewhere. */
    private interface Typing {
        Object type(String words) throws Exception;
    }

    @Autowired
    private Things.Tools tools;
    @Autowired
    private OwnInstituteService ownInstitute;
    @Autowired
    private InstituteVerification institutes;
    @Autowired
    private ProgrammeService programmes;
    @Autowired
    private BatchService batches;
    @Autowired
    private BatchCancelling cancelling;
    @Autowired
    private BatchChangeService changes;
    @Autowired
    private PublishingService publishing;
    @Autowired
    private ProfileService profiles;
    @Autowired
    private DocumentService documents;
    @Autowired
    private ApplyService apply;
    @Autowired
    private ScreeningService screening;
    @Autowired
    private OwnAccount ownAccount;
    @Autowired
    private AccountAdministration accounts;
    @Autowired
    private OwnRequests requests;
    @Autowired
    private RequestDesk desk;
    @Autowired
    private OwnPasskeys passkeys;
    @Autowired
    private VocationService vocations;
    @Autowired
    private HolidayService holidays;
    private Things things;

    private final Map<String, Typing> typing = Map.ofEntries(
            entry("institute.name", words -> institute("name", words)),
            entry("institute.about", words -> institute("about", words)),
            entry("institute.former_name", words -> institute("formerName", words)),
            entry("institute.address", words -> institute("address", words)),
            entry("institute.city", words -> institute("city", words)),
            entry("institute.reason_note", words -> as(Actor.APPROVER,
                    () -> institutes.refuse(things.institute, 0, InstituteRefusal.values()[0], words))),
            entry("programme.title", words -> programme("title", words, "")),
            entry("programme.outcomes", words -> programme("outcomes", words, "")),
            entry("programme.questions", words -> programme("title", "Las", words)),
            entry("batch.name", words -> batch("name", words, "")),
            entry("batch.benefits", words -> batch("benefits", words, "")),
            entry("batch.place_address", words -> batch("placeAddress", words, "")),
            entry("batch.contact_name", words -> batch("contactName", words, "")),
            entry("batch.questions", words -> batch("name", "Angkatan 9", words)),
            entry("batch.reason_note", words -> as(Actor.STAFF,
                    () -> cancelling.cancel(things.openBatch, BatchCancellation.values()[0], words))),
            entry("batch_change.note", words -> as(Actor.STAFF, () -> changes.request(things.openBatch, with(
                    with(ChangeData.of(screening.batch(things.openBatch)), "seats", 9), "note", words)))),
            entry("batch_change.decision_note", words -> as(Actor.APPROVER,
                    () -> publishing.refuseChange(things.change, 0, words))),
            entry("resident.full_name", words -> profile("fullName", words)),
            entry("resident.birth_place", words -> profile("birthPlace", words)),
            entry("resident.address", words -> profile("address", words)),
            entry("resident.school", words -> profile("school", words)),
            entry("resident.support_needed", words -> profile("supportNeeded", words)),
            entry("resident.guardian_name", words -> profile("guardianName", words)),
            entry("resident_document.file_name", words -> as(Actor.RESIDENT,
                    () -> documents.upload(DocumentType.KK, words + ".png", Samples.picture()))),
            entry("application.correction_request", this::correction),
            entry("application.reason_note", words -> as(Actor.STAFF, () -> screening.refuseDocuments(things.application, 0,
                    RefusalReason.values()[0], words))),
            entry("application_history.note", this::correction),
            entry("application_answer.answer", words -> as(Actor.RESIDENT,
                    () -> apply.save(things.draft, 0, List.of(words)))),
            entry("account.display_name", words -> as(Actor.RESIDENT, () -> ownAccount.save(with(ownAccount.get(), "name", words)))),
            entry("data_request.asked", words -> as(Actor.OTHER_RESIDENT, () -> requests.ask(RequestKind.ACCESS, words))),
            entry("data_request.answer", words -> as(Actor.ADMINISTRATOR, () -> desk.done(things.request, 0, words))),
            entry("user_credentials.label", words -> as(Actor.RESIDENT, () -> passkeys.rename(things.passkey, words))),
            entry("search_subscription.query", this::subscribe),
            entry("vocation.name", words -> as(Actor.ADMINISTRATOR, () -> vocations.add(new VocationData(words, "X", true)))),
            entry("vocation.name_en", words -> as(Actor.ADMINISTRATOR, () -> vocations.add(new VocationData("X", words, true)))),
            entry("holiday.name", words -> as(Actor.ADMINISTRATOR, () -> holidays.save(
                    new HolidayForm(LocalDate.of(2031, 1, 1), words, HolidayKind.NATIONAL, null)))),
            entry("audit_entry.note", words -> as(Actor.ADMINISTRATOR,
                    () -> accounts.disable(things.staff, DisableReason.values()[0], words, 0))));

    /** Whoever adds a column that people fill in says here how they do. */
    @Test
    void everyColumnThatIsTypedIsTried() {
        assertThat(Stream.concat(typing.keySet().stream(), FILLED.stream())).containsExactlyInAnyOrderElementsOf(
                Stream.of(HostileTextViewTest.TYPED, HostileTextViewTest.SHARED).flatMap(tables -> tables.entrySet().stream())
                        .flatMap(table -> table.getValue().stream().map(column -> table.getKey() + "." + column)).toList());
    }

    @Test
    void noNumberThatIsTypedLiesThereInClear() throws Exception {
        var numbers = new HashMap<String, String>();
        var neither = new ArrayList<String>();
        for (var column : typing.keySet().stream().sorted().toList()) {
            var number = "360431010599%04d".formatted(7001 + numbers.size());
            numbers.put(number, column);
            if (!isRefused(typing.get(column), number) && !isMasked(column, number)) {
                neither.add(column);
            }
        }
        assertThat(neither).isEmpty();
        var reset = "3604310105996999";
        isRefused(words -> as(Actor.ADMINISTRATOR,
                () -> accounts.resetSecondStep(things.staff, ResetReason.values()[0], words, 0)), reset);
        assertThat(isMasked("audit_entry.note", reset)).as("the second step reset").isTrue();
        var dump = Dump.of(jdbc);
        assertThat(numbers.keySet()).filteredOn(dump::contains).extracting(numbers::get).isEmpty();
        assertThat(dump).doesNotContain(reset);
    }

    private boolean isRefused(Typing typing, String number) throws Exception {
        things = new Things(tools);
        jdbc.sql("update batch set questions = 'Mengapa?' where id = ?").param(things.openBatch).update();
        try {
            typing.type("Nomor " + number);
            return false;
        } catch (RuleViolation refused) {
            assertThat(refused.key()).isEqualTo("IdentityNumbers.notHere");
            assertThat(refused.field()).isPresent();
            return true;
        }
    }

    /** A search is kept as its address says it. */
    private boolean isMasked(String column, String number) {
        var mask = IdentityNumbers.mask(number);
        return jdbc.sql("select count(*) from %s where %s like concat('%%', ?, '%%') or %2$s like concat('%%', ?, '%%')"
                .formatted(column.replaceAll("\\..*", ""), column.replaceAll(".*\\.", "")))
                .params(mask, UriUtils.encode(mask, "UTF-8")).query(Long.class).single() > 0;
    }

    private Object institute(String part, String words) {
        return as(Actor.STAFF, () -> {
            var before = ownInstitute.find().orElseThrow();
            ownInstitute.update(before.version(), with(with(before.data(), "phone", "0254 200123"), part, words));
        });
    }

    private Object programme(String part, String words, String questions) {
        var data = new ProgrammeData(things.vocation, "Las", ProgrammeKind.COMPETENCY, ProgrammeLevel.BASIC, 240, 30, "Mengelas");
        return as(Actor.STAFF, () -> programmes.create(with(data, part, words), with(things.terms, "questions", questions)));
    }

    private Object batch(String part, String words, String questions) {
        var first = LocalDate.now(tools.clock()).plusDays(2);
        var data = new BatchData("Angkatan 9", Place.INSTITUTE, null, "Serang", first, first.plusDays(5), first.plusDays(9),
                first.plusDays(20), first.plusDays(40), 16, 2, false, Funding.APBD, "", 50, 3, "Ibu Sari", "0812 3456 7890");
        return as(Actor.STAFF, () -> batches.create(things.programme, with(data, part, words),
                with(things.terms, "questions", questions)));
    }

    /** Of somebody below 18, whose guardian is asked for. */
    private Object profile(String part, String words) {
        var minor = with(with(things.profile, "birthDate", LocalDate.now(tools.clock()).minusYears(17)), "graduationYear", null);
        return as(Actor.RESIDENT, () -> profiles.save(with(minor, part, words)));
    }

    private Object correction(String words) {
        return as(Actor.STAFF, () -> screening.requestCorrection(things.application, 0, words));
    }

    private Object subscribe(String words) throws Exception {
        SignIn.out();
        return MockMvcBuilders.webAppContextSetup((WebApplicationContext) context).build().perform(post("/kabari")
                .param("email", "tamu" + LocalTime.now().toNanoOfDay() + "@contoh.id")
                .param("cari", "?q=" + UriUtils.encode(words, "UTF-8"))).andReturn();
    }

    private Object as(Actor actor, Runnable action) {
        SignIn.as(things.account(actor), Things.role(actor), action);
        return actor;
    }

    /** A record with one part of it another. */
    private static <R extends Record> R with(R record, String part, Object value) {
        var parts = record.getClass().getRecordComponents();
        assertThat(parts).extracting(RecordComponent::getName).contains(part);
        try {
            var values = Arrays.stream(parts).map(some -> some.getName().equals(part) ? value : read(some, record)).toArray();
            @SuppressWarnings("unchecked")
            var changed = (R) record.getClass().getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new)).newInstance(values);
            return changed;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object read(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

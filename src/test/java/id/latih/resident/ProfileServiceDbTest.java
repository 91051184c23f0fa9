package id.latih.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import id.latih.core.Education;
import id.latih.core.IdentityNumbers;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.testing.DbTest;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;
import id.latih.testing.Together;

@DbTest
class ProfileServiceDbTest {

    private static final LocalDate ADULT = LocalDate.of(1999, 5, 1);
    private static final String CIKOLELET = "36.04.31.2009";

    @Autowired
    private ProfileService profiles;
    @Autowired
    private ResidentDirectory directory;
    @Autowired
    private TestData data;
    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    private long signIn() {
        var account = data.account(Role.RESIDENT);
        SignIn.as(account, Role.RESIDENT);
        return account;
    }

    @Test
    void startsBlankAndKeepsWhatWasSaved() {
        var account = signIn();
        assertThat(profiles.own().profile().version()).isEqualTo(Profile.NEW);
        var nik = nik(ADULT);
        var saved = profiles.save(profile(nik, ADULT, Profile.NEW));
        assertThat(saved.warnings()).isEmpty();
        assertThat(profiles.own()).isEqualTo(saved);
        assertThat(directory.ofAccount(account)).hasValueSatisfying(card -> {
            assertThat(card.nik()).isEqualTo(IdentityNumbers.mask(nik));
            assertThat(card.phone()).isEqualTo("+6281234567890");
            assertThat(card.villageName()).isEqualTo("Cikolelet");
            assertThat(card.districtName()).isEqualTo("Cinangka");
            assertThat(card.guardianName()).isNull();
        });
    }

    @Test
    void acceptsWhatOnlyDiffersAndKeepsItForTheOfficer() {
        var account = signIn();
        profiles.save(profile("99" + nik(ADULT.plusDays(1)).substring(2), ADULT, Profile.NEW));
        assertThat(directory.ofAccount(account).orElseThrow().nikWarnings())
                .containsExactlyInAnyOrder(NikWarning.BIRTH_DATE_DIFFERS, NikWarning.UNKNOWN_REGION);
    }

    @Test
    void knowsTheFormerKecamatanOfSerang() {
        signIn();
        assertThat(profiles.warnings("3604010105990001", ADULT, Sex.MALE)).isEmpty();
        assertThat(profiles.warnings("3604310105990001", ADULT, Sex.MALE)).isEmpty();
        assertThat(profiles.warnings("3273010105990001", ADULT, Sex.MALE)).isEmpty();
        assertThat(profiles.warnings("3604990105990001", ADULT, Sex.MALE)).containsExactly(NikWarning.UNKNOWN_REGION);
        assertThat(profiles.warnings("12", ADULT, Sex.MALE)).isEmpty();
    }

    @Test
    void refusesEachWrongFieldBesideIt() {
        signIn();
        var good = profile(nik(ADULT), ADULT, Profile.NEW);
        refuses("nik", () -> profiles.save(edit(good).nik("123").build()));
        refuses("kk", () -> profiles.save(edit(good).kk("3604").build()));
        refuses("fullName", () -> profiles.save(edit(good).fullName(" ").build()));
        refuses("fullName", () -> profiles.save(edit(good).fullName("x".repeat(121)).build()));
        refuses("fullName", () -> profiles.save(edit(good).fullName("Siti " + good.nik()).build()));
        refuses("birthDate", () -> profiles.save(edit(good).birthDate(null).build()));
        refuses("birthDate", () -> profiles.save(edit(good).birthDate(LocalDate.of(1890, 1, 1)).build()));
        refuses("birthDate", () -> profiles.save(edit(good).birthDate(LocalDate.now().minusYears(14)).build()));
        refuses("birthDate", () -> profiles.save(edit(good).birthDate(LocalDate.now().plusDays(2)).build()));
        refuses("villageCode", () -> profiles.save(edit(good).villageCode("36.04.99.9999").build()));
        refuses("phone", () -> profiles.save(edit(good).phone("0812").build()));
        refuses("school", () -> profiles.save(edit(good).school("").build()));
        refuses("school", () -> profiles.save(edit(good).school("SMAN 1, KK " + good.kk()).build()));
        refuses("graduationYear", () -> profiles.save(edit(good).graduationYear(1990).build()));
        refuses("graduationYear", () -> profiles.save(edit(good).graduationYear(2190).build()));
        assertThat(profiles.own().profile().version()).isEqualTo(Profile.NEW);
    }

    @Test
    void needsAGuardianBelowEighteenOnly() {
        signIn();
        var seventeen = LocalDate.now().minusYears(17).minusDays(10);
        var minor = profile(nik(seventeen), seventeen, Profile.NEW);
        refuses("guardianName", () -> profiles.save(minor));
        refuses("guardianRelation", () -> profiles.save(edit(minor).guardian("Ibu Wati", null, "0813 1111 2222").build()));
        refuses("guardianPhone", () -> profiles.save(edit(minor).guardian("Ibu Wati", GuardianRelation.MOTHER, "1").build()));
        profiles.save(edit(minor).guardian("Ibu Wati", GuardianRelation.MOTHER, "0813 1111 2222").build());
        assertThat(profiles.needsGuardian(LocalDate.now().minusYears(18))).isFalse();
        assertThat(profiles.needsGuardian(LocalDate.now().minusYears(18).plusDays(2))).isTrue();
    }

    @Test
    void refusesANikThatHasAnAccountWithoutSayingWhose() {
        signIn();
        var nik = nik(ADULT);
        profiles.save(edit(profile(nik, ADULT, Profile.NEW)).fullName("Rahasia Pertama").build());
        signIn();
        assertThatThrownBy(() -> profiles.save(profile(nik, ADULT, Profile.NEW)))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.key()).isEqualTo("ProfileService.nikTaken");
                    assertThat(violation.arguments()).isEmpty();
                });
    }

    @Test
    void letsOneOfManyHaveTheNikWhenAllSaveAtOnce() {
        var nik = nik(ADULT);
        var outcomes = Together.run(IntStream.range(0, 12)
                .mapToObj(index -> data.account(Role.RESIDENT))
                .<Callable<OwnProfile>>map(account -> () -> SignIn.as(account, Role.RESIDENT,
                        () -> profiles.save(profile(nik, ADULT, Profile.NEW))))
                .toList());
        assertThat(outcomes).filteredOn(outcome -> outcome.failure() == null).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> outcome.failure() != null).hasSize(11).allSatisfy(outcome ->
                assertThat(outcome.failure()).isInstanceOfSatisfying(RuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo("ProfileService.nikTaken")));
    }

    @Test
    void refusesAStaleProfileAndASecondFirstOne() {
        signIn();
        var first = profiles.save(profile(nik(ADULT), ADULT, Profile.NEW)).profile();
        profiles.save(edit(first).fullName("Nama Baru").build());
        stale(() -> profiles.save(edit(first).fullName("Nama Lain").build()));
        stale(() -> profiles.save(edit(first).version(Profile.NEW).build()));
        assertThat(profiles.own().profile().fullName()).isEqualTo("Nama Baru");
    }

    private static void stale(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo("Stale.changed"));
    }

    @Test
    void keepsNikAndBirthDateOnceAnApplicationWasSent() {
        var account = signIn();
        var first = profiles.save(profile(nik(ADULT), ADULT, Profile.NEW));
        assertThat(first.locked()).isFalse();
        var resident = directory.ofAccount(account).orElseThrow().id();
        data.application(data.batch(data.institute(), 2, Map.of()), resident, "SUBMITTED");
        assertThat(profiles.own().locked()).isTrue();
        refuses("nik", () -> profiles.save(edit(first.profile()).nik(nik(ADULT)).build()));
        refuses("birthDate", () -> profiles.save(edit(first.profile()).birthDate(ADULT.plusDays(1)).build()));
        assertThat(profiles.save(edit(first.profile()).phone("0813 1111 2222").build()).profile().phone())
                .isEqualTo("0813-1111-2222");
    }

    /** It is closed with its batch, and nobody ever decides on it. */
    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "CLOSED", "CANCELLED"})
    void anApplicationThatWasNeverSentKeepsNothing(String state) {
        var account = signIn();
        var first = profiles.save(profile(nik(ADULT), ADULT, Profile.NEW)).profile();
        var resident = directory.ofAccount(account).orElseThrow().id();
        var draft = data.application(data.batch(data.institute(), 2, Map.of()), resident, "DRAFT");
        jdbc.sql("update application set state = ? where id = ?").params(state, draft).update();
        assertThat(profiles.own().locked()).isFalse();
        var corrected = ADULT.plusDays(1);
        assertThat(profiles.save(edit(first).nik(nik(corrected)).birthDate(corrected).build()).profile().birthDate())
                .isEqualTo(corrected);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "RESIDENT", mode = EnumSource.Mode.EXCLUDE)
    void isForResidentsOnly(Role role) {
        SignIn.as(data.account(role), role);
        for (ThrowingCallable action : List.<ThrowingCallable>of(profiles::own,
                () -> profiles.save(profile(nik(ADULT), ADULT, Profile.NEW)),
                () -> profiles.warnings("3604310105990001", ADULT, Sex.MALE), () -> profiles.needsGuardian(ADULT))) {
            assertThatThrownBy(action).isInstanceOf(AccessDeniedException.class);
        }
    }

    private static void refuses(String field, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.field()).contains(field));
    }

    private static String nik(LocalDate birthDate) {
        return "360431" + birthDate.format(DateTimeFormatter.ofPattern("ddMMyy"))
                + "%04d".formatted(ThreadLocalRandom.current().nextInt(1, 10_000));
    }

    private static Profile profile(String nik, LocalDate birthDate, int version) {
        return new Profile(nik, "3604310101200001", "Budi Santoso", "Serang", birthDate, Sex.MALE, "Kp. Pasir RT 1",
                CIKOLELET, "0812 3456 7890", Education.SMK, "SMKN 1 Cinangka", 2017, WorkingStatus.SEEKING, null, "",
                "", null, "", version);
    }

    private static ProfileEdit edit(Profile profile) {
        return new ProfileEdit(profile);
    }
}

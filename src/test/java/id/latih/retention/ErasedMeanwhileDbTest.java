package id.latih.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.core.DocumentType;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.resident.DocumentService;
import id.latih.resident.ProfileService;
import id.latih.testing.DbTest;
import id.latih.testing.SampleFiles;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;
import id.latih.testing.TestData.Person;

/** What a person began before they were erased, and finish after it, does not bring them back. */
@DbTest
class ErasedMeanwhileDbTest {

    @Autowired private Erasure erasure;
    @Autowired private ProfileService profiles;
    @Autowired private DocumentService documents;
    @Autowired private TestData data;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;
    @Autowired private PlatformTransactionManager transactions;

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void aProfileThatWasReadBeforeIsNotSavedAfter() {
        var resident = resident();
        SignIn.as(resident.accountId(), Role.RESIDENT);
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(saving -> {
            var read = profiles.own().profile();
            meanwhile(() -> erasure.erase(resident.accountId(), ErasureCause.ASKED, false));
            profiles.save(read);
        })).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.key()).isEqualTo("Stale.changed"));
        assertThat(jdbc.sql("select full_name from resident where id = ?").param(resident.residentId())
                .query(String.class).single()).isEqualTo("(data dihapus)");
    }

    @Test
    void aDocumentThatWasLookedAtBeforeIsNotKeptAfter() {
        var resident = resident();
        SignIn.as(resident.accountId(), Role.RESIDENT);
        erasure.erase(resident.accountId(), ErasureCause.ASKED, false);
        assertThatThrownBy(() -> documents.upload(DocumentType.KTP, "ktp.png", SampleFiles.png()))
                .isInstanceOfSatisfying(RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("DocumentService.profileFirst"));
        assertThat(jdbc.sql("select count(*) from resident_document where resident_id = ?").param(resident.residentId())
                .query(Integer.class).single()).isZero();
    }

    @Test
    void whatNamedThePersonIsNewerThanAnyFormThatShowsIt() {
        var institute = data.institute();
        var batch = data.batch(institute, 3, Map.of());
        var staff = data.staff(institute);
        jdbc.sql("update batch set contact_name = (select display_name from account where id = ?) where id = ?")
                .params(staff, batch).update();
        jdbc.sql("update account set status = 'DISABLED' where id = ?").param(staff).update();
        var before = version("batch", batch);
        var account = version("account", staff);
        erasure.erase(staff, ErasureCause.ASKED, false);
        assertThat(version("batch", batch)).isGreaterThan(before);
        assertThat(version("account", staff)).isGreaterThan(account);
    }

    /** With all that a profile needs to be saved. */
    private Person resident() {
        var birth = LocalDate.now(clock).minusYears(25).withDayOfMonth(7);
        var nik = "3604310106%06d".formatted(ThreadLocalRandom.current().nextInt(970_001, 979_999));
        return data.resident(Map.of("nik", nik, "graduation_year", birth.getYear() + 18, "guardian_name", "Contoh",
                "guardian_relation", "FATHER", "guardian_phone", "+6281200000001"));
    }

    private void meanwhile(Runnable action) {
        var other = new TransactionTemplate(transactions);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        other.executeWithoutResult(status -> action.run());
    }

    private int version(String table, long id) {
        return jdbc.sql("select version from " + table + " where id = ?").param(id).query(Integer.class).single();
    }
}

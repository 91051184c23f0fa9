package id.latih.institute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.core.Languages;
import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.testing.DbTest;
import id.latih.testing.Network;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

/** What the tests of this module's services share. */
@DbTest
abstract class InstituteTestBase {

    @Autowired
    InstituteApplications applications;
    @Autowired
    OwnInstituteService own;
    @Autowired
    InstituteVerification verification;
    @Autowired
    OwnInstitute ownInstitute;
    @Autowired
    TestData data;
    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void network() {
        Network.another();
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    static InstituteData named(String name) {
        return new InstituteData(name, "", InstituteOwner.PRIVATE, "Jalan Raya 1", "Serang", "info@contoh.id",
                "0254 200123", "");
    }

    static String key(String stem) {
        return stem + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static FirstStaff person(String email) {
        return new FirstStaff("Ibu Sari", email, "mesin-jahit-biru");
    }

    /** And waits for what is done after the answer. */
    void apply(String name, String email) {
        applications.apply(named(name), person(email), Languages.INDONESIAN);
        Awaitility.await().until(() -> jdbc.sql("select count(*) from EVENT_PUBLICATION where SERIALIZED_EVENT like ?")
                .param("%" + email + "%").query(Long.class).single() == 0);
    }

    long account(String email) {
        return jdbc.sql("select id from account where email = ?").param(email).query(Long.class).single();
    }

    /** @return the account of its first staff member */
    long applied() {
        var email = key("sari") + "@contoh.id";
        apply(key("LPK"), email);
        return account(email);
    }

    InstituteDetails of(long staff) {
        SignIn.as(staff, Role.INSTITUTE_STAFF);
        return own.find().orElseThrow();
    }

    void asApprover() {
        SignIn.as(data.account(Role.APPROVER), Role.APPROVER);
    }

    static void refused(Runnable action, String key) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo(key));
    }

    static void refusedBeside(Runnable action, String field) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.field()).contains(field));
    }
}

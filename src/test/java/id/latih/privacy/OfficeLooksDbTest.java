package id.latih.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.core.Languages;
import id.latih.core.Role;
import id.latih.enrolment.ScreeningService;
import id.latih.notification.MailAdministration;
import id.latih.testing.DbTest;
import id.latih.testing.MutableClock;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

/** Whose request or mail an administrator opens reads that it was opened. */
@DbTest
class OfficeLooksDbTest {

    @Autowired TestData data;
    @Autowired OwnData own;
    @Autowired OwnRequests requests;
    @Autowired RequestDesk desk;
    @Autowired MailAdministration mails;
    @Autowired ScreeningService screening;
    @Autowired ViewerWords words;
    @Autowired JdbcClient jdbc;
    @Autowired MutableClock clock;

    @AfterEach
    void nothingIsLeftOpen() {
        clock.reset();
        jdbc.sql("delete from data_request").update();
    }

    /** Also without a profile, and of staff. */
    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void onceADay(Role role) {
        var person = data.account(role);
        SignIn.as(person, role, () -> requests.ask(RequestKind.ACCESS, "Siapa punya nomor saya?"));
        var request = jdbc.sql("select id from data_request where account_id = ?").param(person).query(Long.class).single();
        var mail = mail(person);
        var officer = data.account(Role.ADMINISTRATOR);
        for (int again = 0; again < 3; again++) {
            SignIn.as(officer, Role.ADMINISTRATOR, () -> desk.get(request));
            SignIn.as(officer, Role.ADMINISTRATOR, () -> mails.get(mail));
        }
        assertThat(viewers(person, role, 0, 50)).extracting(viewer -> words.what(viewer, Languages.INDONESIAN))
                .containsExactly("Surat untuk Anda dibuka", "Permintaan Anda dibuka: Penjelasan tentang data saya");
        assertThat(SignIn.as(person, role, own::countViewers)).isEqualTo(2);
        clock.advance(Duration.ofDays(1));
        SignIn.as(officer, Role.ADMINISTRATOR, () -> desk.get(request));
        assertThat(viewers(person, role, 0, 50)).hasSize(3).allSatisfy(viewer ->
                assertThat(viewer.role()).isEqualTo(Role.ADMINISTRATOR));
    }

    @Test
    void answeringIsNoSecondLook() {
        var person = data.account(Role.RESIDENT);
        SignIn.as(person, Role.RESIDENT, () -> requests.ask(RequestKind.ACCESS, "Siapa punya nomor saya?"));
        var request = jdbc.sql("select id from data_request where account_id = ?").param(person).query(Long.class).single();
        SignIn.as(data.account(Role.ADMINISTRATOR), Role.ADMINISTRATOR, () -> desk.done(request, 0, "Tidak seorang pun."));
        assertThat(viewers(person, Role.RESIDENT, 0, 50)).isEmpty();
    }

    @Test
    void onesOwnMailIsNoLook() {
        var officer = data.account(Role.ADMINISTRATOR);
        SignIn.as(officer, Role.ADMINISTRATOR, () -> mails.get(mail(officer)));
        assertThat(viewers(officer, Role.ADMINISTRATOR, 0, 50)).isEmpty();
    }

    @Test
    void pagesRunThroughBothKinds() {
        var person = data.resident();
        var institute = data.institute();
        var application = data.application(data.batch(institute, 2, Map.of()), person.residentId(), "SUBMITTED");
        var staff = data.staff(institute);
        var officer = data.account(Role.ADMINISTRATOR);
        var mail = mail(person.accountId());
        for (int day = 0; day < 3; day++) {
            SignIn.as(staff, Role.INSTITUTE_STAFF, () -> screening.detail(application));
            SignIn.as(officer, Role.ADMINISTRATOR, () -> mails.get(mail));
            clock.advance(Duration.ofDays(1));
        }
        var all = viewers(person.accountId(), Role.RESIDENT, 0, 50);
        assertThat(all).extracting(Viewer::action).containsExactly("MAIL_SHOWN", "APPLICANT_SHOWN", "MAIL_SHOWN",
                "APPLICANT_SHOWN", "MAIL_SHOWN", "APPLICANT_SHOWN");
        assertThat(viewers(person.accountId(), Role.RESIDENT, 1, 4)).isEqualTo(all.subList(4, 6));
    }

    private List<Viewer> viewers(long account, Role role, int page, int size) {
        return SignIn.as(account, role, () -> own.viewers(PageRequest.of(page, size)));
    }

    private long mail(long account) {
        var notice = UUID.randomUUID().toString();
        jdbc.sql("""
                insert into mail (notice_id, recipient, recipient_name, language, subject, text_body, html_body, state, created_at,
                  next_attempt_at) select ?, email, 'X', 'id', 'Kabar', 'Isi', 'Isi', 'SENT', utc_timestamp(6), utc_timestamp(6)
                from account where id = ?""").params(notice, account).update();
        return jdbc.sql("select id from mail where notice_id = ?").param(notice).query(Long.class).single();
    }
}

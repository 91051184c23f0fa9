package id.latih.chaos;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

import id.latih.crypto.TestVault;
import id.latih.database.KillableDatabase;
import id.latih.resident.ResidentSeal;
import id.latih.testing.TestData;

/** The people and batches of a run, beside the demo data. */
final class Town {

    static final String PASSWORD = "rahasia-warga-2026";
    private static final String MAILBOXES = "@kota.contoh.id";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestData data;

    Town(KillableDatabase database) {
        var source = new DriverManagerDataSource(database.url(), database.user(), database.password());
        jdbc = JdbcClient.create(source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        data = new TestData(jdbc, new ResidentSeal(TestVault.on(source)), Clock.systemUTC());
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** Residents who can sign in. @return their e-mail addresses */
    List<String> residents(int number) {
        return transaction.execute(status -> {
            var addresses = new ArrayList<String>();
            for (var i = 0; i < number; i++) {
                addresses.add(address(data.resident().accountId()));
            }
            return addresses;
        });
    }

    /** The institute's staff is nobody, so that each mail is one to an applicant. */
    long institute() {
        return data.institute();
    }

    long openBatch(long institute) {
        return transaction.execute(status -> data.openBatch(institute, 16));
    }

    long openBatchWithQuestion(long institute) {
        return transaction.execute(status -> data.batch(institute, 16, Map.of("registration_closes_on",
                LocalDate.now().plusDays(5), "questions", "Mengapa Anda ingin ikut?")));
    }

    /** One that an approver may publish. */
    long submittedBatch(long institute) {
        return transaction.execute(status -> {
            var batch = data.openBatch(institute, 16);
            jdbc.sql("update batch set state = 'SUBMITTED', published_at = null, submitted_at = utc_timestamp(6) where id = ?").param(batch).update();
            return batch;
        });
    }

    String title(long batch) {
        return jdbc.sql("select p.title from programme p join batch b on b.programme_id = p.id where b.id = ?").param(batch)
                .query(String.class).single();
    }

    /** A batch whose list waits for a decision. */
    record Waiting(long batch, List<Long> applications) {
    }

    Waiting waiting(long institute, int seats, int proposed) {
        return transaction.execute(status -> {
            var batch = data.batch(institute, seats, Map.of());
            var applications = new ArrayList<Long>();
            for (var rank = 1; rank <= proposed; rank++) {
                var person = data.resident();
                address(person.accountId());
                applications.add(data.application(batch, person.residentId(), "PROPOSED",
                        Map.of("proposed_as", "SEAT", "rank_no", rank)));
                jdbc.sql("""
                        insert into application_history (application_id, at, actor_name, event, from_state, to_state)
                        values (?, utc_timestamp(6), 'Lembaga', 'PROPOSE', 'DOCUMENTS_PASSED', 'PROPOSED')""")
                        .param(applications.getLast()).update();
            }
            return new Waiting(batch, applications);
        });
    }

    /** Mails that wait in the outbox. */
    void mails(int number) {
        for (var i = 0; i < number; i++) {
            jdbc.sql("""
                    insert into mail (notice_id, recipient, recipient_name, language, subject, text_body, html_body, state, created_at,
                      next_attempt_at) values (uuid(), ?, '', 'id', 'Kabar', 'Kabar', 'Kabar', 'QUEUED', utc_timestamp(6), utc_timestamp(6))""")
                    .param("surat" + i + MAILBOXES).update();
        }
    }

    private String address(long account) {
        var email = "warga" + account + MAILBOXES;
        jdbc.sql("update account set email = ?, password_hash = ? where id = ?").params(email, "{noop}" + PASSWORD, account).update();
        return email;
    }
}

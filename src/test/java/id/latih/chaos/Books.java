package id.latih.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import id.latih.chaos.Press.Shown;

/** Compares what people were shown with what is in the database. An empty list of complaints is what is wanted. */
final class Books {

    private final JdbcClient jdbc;
    private final long institute;

    Books(JdbcClient jdbc, long institute) {
        this.jdbc = jdbc;
        this.institute = institute;
    }

    /** Every receipt and every approval that was on a screen is in the database. */
    List<String> shown(List<Shown> shown) {
        var complaints = new ArrayList<String>();
        for (var one : shown) {
            if (one.receipt().isEmpty()) {
                continue;
            }
            var found = one.wish().isApproval()
                    ? count("select count(*) from application where id = " + one.wish().application() + " and state = 'APPROVED' and seat_no is not null")
                    : jdbc.sql("""
                            select count(*) from application a join resident r on r.id = a.resident_id join account c on c.id = r.account_id
                            where a.number = ? and a.batch_id = ? and c.email = ? and a.state = 'SUBMITTED'""")
                            .params(one.receipt(), one.wish().batch(), one.wish().email()).query(Integer.class).single();
            if (found != 1) {
                complaints.add("shown, and not there: " + one);
            }
        }
        return complaints;
    }

    /** What belongs together is all there or not at all; holds at any moment. */
    List<String> halves() {
        var complaints = new ArrayList<String>();
        none(complaints, "sent or decided without its history, or twice", """
                select a.id from application a join batch b on b.id = a.batch_id where b.institute_id = %d
                and (select count(*) from application_history h where h.application_id = a.id and h.event <> 'PROPOSE')
                  <> (a.state in ('SUBMITTED', 'APPROVED'))""");
        none(complaints, "a number without a declaration, or a draft with one", """
                select a.id from application a join batch b on b.id = a.batch_id where b.institute_id = %d
                and a.state in ('DRAFT', 'SUBMITTED') and (a.state = 'SUBMITTED') <> (a.number is not null and a.declared_at is not null
                  and a.submitted_at is not null)""");
        none(complaints, "more placements than seats", """
                select b.id from batch b where b.institute_id = %d
                and b.seats < (select count(*) from application a where a.batch_id = b.id and a.state = 'APPROVED')""");
        return complaints;
    }

    /** Everything that follows by itself has followed, once. */
    List<String> followUps() {
        var complaints = new ArrayList<String>();
        none(complaints, "audit lines are not one an event", """
                select a.id from application a join batch b on b.id = a.batch_id where b.institute_id = %d
                and (select count(*) from application_history h where h.application_id = a.id and h.event <> 'PROPOSE') <> (select count(*) from audit_entry e
                  where e.subject_type = 'application' and e.subject_id = a.id and e.action like 'APPLICATION\\_%%')""");
        none(complaints, "messages are not one an event", """
                select a.id from application a join batch b on b.id = a.batch_id join resident r on r.id = a.resident_id
                where b.institute_id = %d and (select count(*) from application_history h where h.application_id = a.id and h.event <> 'PROPOSE')
                  <> (select count(*) from inbox_message m where m.account_id = r.account_id and m.link = concat('/lamaran/', a.id))""");
        none(complaints, "mails are not one an event", """
                select a.id from application a join batch b on b.id = a.batch_id join resident r on r.id = a.resident_id
                  join account c on c.id = r.account_id
                where b.institute_id = %d and (select count(*) from application_history h where h.application_id = a.id and h.event <> 'PROPOSE')
                  <> (select count(*) from mail m where m.recipient = c.email and m.text_body regexp concat('/lamaran/', a.id, '[^0-9]'))""");
        return complaints;
    }

    /** Nothing is under way any more: no event, no mail, no job of an instance that is gone. */
    boolean quiet() {
        return count("select count(*) from EVENT_PUBLICATION") == 0
                && count("select count(*) from mail where state = 'QUEUED'") == 0
                && count("select count(*) from scheduled_tasks where picked and last_heartbeat < utc_timestamp(6) - interval 30 second") == 0;
    }

    String underWay() {
        return count("select count(*) from EVENT_PUBLICATION") + " events, "
                + count("select count(*) from mail where state = 'QUEUED'") + " mails, "
                + jdbc.sql("select task_name from scheduled_tasks where picked and last_heartbeat < utc_timestamp(6) - interval 30 second")
                        .query(String.class).list() + " jobs of the dead";
    }

    /** Each mail came once, or the outbox says that it may have come twice. */
    List<String> mails(Map<Long, Long> deliveries) {
        var complaints = new ArrayList<String>();
        jdbc.sql("select id, state, maybe_twice from mail where recipient like '%@kota.contoh.id'").query(row -> {
            var came = deliveries.getOrDefault(row.getLong(1), 0L);
            if (!row.getString(2).equals("SENT") || came == 0) {
                complaints.add("mail " + row.getLong(1) + " is " + row.getString(2) + " and came " + came + " times");
            } else if (came > 1 && !row.getBoolean(3)) {
                complaints.add("mail " + row.getLong(1) + " came " + came + " times, and the outbox does not say so");
            }
        });
        return complaints;
    }

    int mailsInDoubt() {
        return count("select count(*) from mail where maybe_twice");
    }

    int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private void none(List<String> complaints, String what, String sql) {
        var found = jdbc.sql(sql.formatted(institute)).query(Long.class).list();
        if (!found.isEmpty()) {
            complaints.add(what + ": " + found);
        }
    }
}

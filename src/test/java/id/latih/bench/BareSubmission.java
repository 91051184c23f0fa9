package id.latih.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

/**
 * What a submission is to the database, and nothing else: the rows that the service reads, the checks that it makes of
 * them, the rows that it and those who are told write, in one transaction.
 */
final class BareSubmission {

    private final DataSource source;

    BareSubmission(DataSource source) {
        this.source = source;
    }

    Object send(Submissions.Draft draft) throws SQLException {
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            send(connection, draft);
            connection.commit();
            connection.setAutoCommit(true);
            return draft;
        }
    }

    private static void send(Connection connection, Submissions.Draft draft) throws SQLException {
        var batch = number(connection, "select batch_id from application where id = ?", draft.application());
        var open = row(connection, "select state, registration_opens_on <= current_date and registration_closes_on >= current_date,"
                + " documents, questions, min_age, max_age, min_education, domicile, not_employed, starts_on from batch where id = ?"
                + " lock in share mode", batch);
        var application = row(connection, "select state, resident_id, version from application where id = ? for update", draft.application());
        var resident = row(connection, "select id, full_name, birth_date, education, village_code, working_status,"
                + " restricted_at is null from resident"
                + " where account_id = ?", draft.account());
        check(open.get(0).equals("PUBLISHED") && open.get(1).equals("1") && application.get(0).equals("DRAFT")
                && application.get(1).equals(resident.get(0)) && resident.get(6).equals("1"));
        check(number(connection, "select count(*) from application where resident_id = ? and state in ('REREGISTERED', 'TRAINEE')",
                Long.parseLong(resident.get(0))) == 0);
        var documents = new ArrayList<String[]>();
        try (var query = connection.prepareStatement("select id, type from resident_document where resident_id = ? and replaced_at is null")) {
            query.setLong(1, Long.parseLong(resident.get(0)));
            for (ResultSet rows = query.executeQuery(); rows.next();) {
                documents.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        check(documents.size() >= open.get(2).split(",").length);
        if (number(connection, "select count(*) from consent where account_id = ? and current_purpose = 'SERVICE_NOTICE'", draft.account()) == 0) {
            update(connection, "insert into consent (account_id, purpose, text_id, given_at) select ?, purpose, max(id), utc_timestamp(6)"
                    + " from consent_text where purpose = 'SERVICE_NOTICE' group by purpose", draft.account());
        }
        write(connection, draft, resident, documents, open.get(3));
    }

    private static void write(Connection connection, Submissions.Draft draft, List<String> resident, List<String[]> documents,
            String question) throws SQLException {
        var number = "LTH-B-" + draft.application();
        update(connection, "insert into application_answer (application_id, position, question, answer) values (?, 0, ?, ?)",
                draft.application(), question, "Saya ingin belajar.");
        try (var insert = connection.prepareStatement("insert into application_document (application_id, type, document_id) values (?, ?, ?)")) {
            for (var document : documents) {
                insert.setLong(1, draft.application());
                insert.setString(2, document[1]);
                insert.setString(3, document[0]);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        update(connection, "update application set state = 'SUBMITTED', state_since = utc_timestamp(6), submitted_at = utc_timestamp(6),"
                + " declared_at = utc_timestamp(6), number = ?, version = version + 1 where id = ?", number, draft.application());
        update(connection, "insert into application_history (application_id, at, actor_id, actor_name, event, from_state, to_state)"
                + " values (?, utc_timestamp(6), ?, ?, 'SUBMIT', 'DRAFT', 'SUBMITTED')", draft.application(), draft.account(), resident.get(1));
        update(connection, "insert into audit_entry (event_id, at, actor_id, actor_name, action, subject_type, subject_id, subject_label)"
                + " values (?, utc_timestamp(6), ?, ?, 'APPLICATION_SUBMIT', 'application', ?, ?)", UUID.randomUUID().toString(),
                draft.account(), resident.get(1), draft.application(), number);
        var recipient = row(connection, "select email, display_name, language, status from account where id = ?", draft.account());
        var notice = UUID.randomUUID().toString();
        var text = "Lamaran Anda sudah kami terima. ".repeat(10);
        update(connection, "insert into inbox_message (notice_id, account_id, at, subject, body, link) values (?, ?, utc_timestamp(6), ?, ?, ?)",
                notice, draft.account(), "Lamaran " + number + " diterima", text, "/lamaran/" + draft.application());
        update(connection, "insert into mail (notice_id, recipient, recipient_name, language, subject, text_body, html_body, state,"
                + " created_at, next_attempt_at) values (?, ?, ?, ?, ?, ?, ?, 'QUEUED', utc_timestamp(6), utc_timestamp(6))", notice,
                recipient.get(0), recipient.get(1), recipient.get(2), "Lamaran " + number + " diterima", text, text.repeat(8));
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("a rule of the bare program is broken");
        }
    }

    private static long number(Connection connection, String sql, long key) throws SQLException {
        return Long.parseLong(row(connection, sql, key).getFirst());
    }

    private static List<String> row(Connection connection, String sql, long key) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setLong(1, key);
            try (var rows = query.executeQuery()) {
                check(rows.next());
                var values = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(rows.getString(i));
                }
                return values;
            }
        }
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

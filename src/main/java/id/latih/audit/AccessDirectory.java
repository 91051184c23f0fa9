package id.latih.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Dates;

/** Who looked at somebody's data, for the modules that tell them. Asks for no role: whoever calls has checked. */
@Service
@Transactional(readOnly = true)
public class AccessDirectory {

    /** What is looking, among what is written down of a resident. */
    private static final List<String> LOOKS =
            List.of("APPLICANT_SHOWN", "RELATIVE_SHOWN", "DOCUMENT_SHOWN", "NIK_SHOWN", "KK_SHOWN", "PARTICIPANT_SHOWN",
                    "PARTICIPANT_EXPORTED", "REQUEST_SHOWN", "MAIL_SHOWN");
    private static final String SUBJECT = "subject_type = '%1$s' and subject_id = :%1$s and action in (:looks)";
    /** As many as the page ends with, along the index that ends with the id. */
    private static final String LATEST = "(select id, at, actor_id, actor_name, action, reason_code, to_value, note from audit_entry"
            + " where " + SUBJECT + " order by id desc limit :end)";

    private final JdbcClient jdbc;

    AccessDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Newest first: at the account's requests and mails, and at the profile and what was sent with it.
     *
     * @param residentId of the account's profile, where there is one
     */
    public List<AccessLine> list(long accountId, @Nullable Long residentId, Pageable page) {
        return about("select * from (" + LATEST.formatted("account") + " union all " + LATEST.formatted("resident")
                + ") looks order by id desc limit :size offset :start", accountId, residentId)
                .param("end", page.getOffset() + page.getPageSize()).param("size", page.getPageSize())
                .param("start", page.getOffset()).query((row, number) -> line(row)).list();
    }

    public long count(long accountId, @Nullable Long residentId) {
        return about("select (select count(*) from audit_entry where " + SUBJECT.formatted("account")
                + ") + (select count(*) from audit_entry where " + SUBJECT.formatted("resident") + ")", accountId, residentId)
                .query(Long.class).single();
    }

    private JdbcClient.StatementSpec about(String sql, long accountId, @Nullable Long residentId) {
        return jdbc.sql(sql).param("account", String.valueOf(accountId))
                .param("resident", residentId == null ? null : String.valueOf(residentId)).param("looks", LOOKS);
    }

    private static AccessLine line(ResultSet row) throws SQLException {
        return new AccessLine(Dates.fromUtc(row.getObject("at", LocalDateTime.class)), row.getObject("actor_id", Long.class),
                row.getString("actor_name"), row.getString("action"), row.getString("reason_code"), row.getString("to_value"),
                row.getString("note"));
    }
}

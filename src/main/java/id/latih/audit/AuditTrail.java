package id.latih.audit;

import java.util.List;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.NotFound;
import id.latih.core.PageOfIds;

/** The administrator's search through what was done, newest first. Nobody changes it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AuditTrail {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "at", "id");

    private final AuditRepository entries;
    private final JdbcClient jdbc;

    AuditTrail(AuditRepository entries, JdbcClient jdbc) {
        this.entries = entries;
        this.jdbc = jdbc;
    }

    public List<AuditLine> list(AuditFilter filter, Pageable page) {
        return new PageOfIds("audit_entry", NEWEST_FIRST)
                .where("action = :action", "action", (Object) filter.action())
                .where("at >= :start", "start", filter.start()).where("at < :end", "end", filter.end())
                .beginning(filter.text(), "actor_name", "actor_name_2", "actor_name_3", "subject_label", "subject_label_2",
                        "subject_label_3")
                .or("subject_id = :subject", "subject", filter.text())
                .or("match (note) against (:words in boolean mode)", "words", filter.words())
                .read(jdbc, page, entries::lines, AuditLine::id);
    }

    /** @throws NotFound where there is no such line */
    public AuditLine get(long id) {
        return entries.line(id).orElseThrow(() -> new NotFound("audit line", id));
    }

    /** The kinds of acts that occur, to choose from. */
    public List<String> actions() {
        return entries.actions();
    }
}

package id.latih.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.AuditEvent;
import id.latih.core.AuditEvents;
import id.latih.core.Dates;

/**
 * Writes the line in the very transaction that the event speaks of: the act and its trace stand or fall
 * together. Outside a transaction, as when a page was refused, it opens one.
 */
@Component
class AuditWriter {

    private static final int LABEL_LENGTH = 200;
    private static final int NOTE_LENGTH = 1000;

    private final JdbcTemplate jdbc;

    AuditWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional
    public void write(AuditEvent event) {
        insert(List.of(event));
    }

    @EventListener
    @Transactional
    public void write(AuditEvents events) {
        insert(events.lines());
    }

    private void insert(List<AuditEvent> events) {
        jdbc.batchUpdate("""
                insert into audit_entry (event_id, at, actor_id, actor_name, action, subject_type, subject_id,
                  subject_label, from_value, to_value, reason_code, note)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update event_id = event_id""", events.stream().map(AuditWriter::row).toList());
    }

    private static Object[] row(AuditEvent event) {
        return new Object[] {event.id().toString(), Dates.utc(event.at()), event.actorId(), event.actorName(),
                event.action(), event.subjectType(), event.subjectId(), cut(event.subjectLabel(), LABEL_LENGTH),
                cut(event.from(), LABEL_LENGTH), cut(event.to(), LABEL_LENGTH), event.reasonCode(),
                cut(event.note(), NOTE_LENGTH)};
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}

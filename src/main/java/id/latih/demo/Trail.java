package id.latih.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;

/** The audit of what happened to the applications. */
final class Trail {

    private final Rows rows = new Rows("audit_entry", "event_id", "at", "actor_id", "actor_name", "action",
            "subject_type", "subject_id", "subject_label", "from_value", "to_value", "reason_code", "note");

    Trail(List<Happening> past) {
        past.forEach(this::add);
    }

    void writeTo(JdbcTemplate jdbc) {
        rows.writeTo(jdbc);
    }

    private void add(Happening happening) {
        var line = happening.line();
        var applicant = happening.applicant();
        rows.add(id("audit", happening), line.at(), line.actorId(), line.actor(), "APPLICATION_" + line.event(),
                "application", applicant.id, applicant.label(), line.from(),
                line.event().to(), line.remark().code(), line.remark().note());
    }

    /** The same at each load. */
    static UUID id(String what, Happening happening) {
        return UUID.nameUUIDFromBytes((what + happening.number()).getBytes(StandardCharsets.UTF_8));
    }
}

package id.latih.enrolment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether somebody holds a place already: nobody is trained twice at once. */
@Component
class PlacementCheck {

    private final JdbcClient jdbc;

    PlacementCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As the database has it: what this transaction has changed and not written yet does not count. */
    boolean placed(long residentId) {
        return jdbc.sql("select exists (select 1 from application where resident_id = :resident and state in (:placements))")
                .param("resident", residentId).param("placements", Seats.PLACEMENTS.stream().map(Enum::name).toList())
                .query(Boolean.class).single();
    }
}

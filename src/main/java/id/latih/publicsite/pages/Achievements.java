package id.latih.publicsite.pages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came of it so far, counted in the database. */
@Component
class Achievements {

    /**
     * @param seats      of batches that are or were published
     * @param applicants people who have sent at least one application
     * @param placed     people who were given a seat and took it
     */
    record Counts(long batches, long seats, long applicants, long placed) {
    }

    private final JdbcClient jdbc;

    Achievements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counts count() {
        return jdbc.sql("""
                select (select count(*) from batch where state = 'PUBLISHED') as batches,
                  (select coalesce(sum(seats), 0) from batch where state = 'PUBLISHED') as seats,
                  (select count(distinct resident_id) from application where submitted_at is not null) as applicants,
                  (select count(distinct resident_id) from application
                    where state in ('REREGISTERED', 'TRAINEE', 'GRADUATED', 'NOT_GRADUATED')) as placed""")
                .query(Counts.class).single();
    }
}

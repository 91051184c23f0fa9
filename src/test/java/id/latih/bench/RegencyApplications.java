package id.latih.bench;

import org.springframework.jdbc.core.JdbcTemplate;

/** The applications of {@link Regency}, in the states that belong to their batch's dates, with what hangs on them. */
final class RegencyApplications {

    /** Of one resident, in five years. */
    private static final int MESSAGES = 80;

    /** By the batch's kind and the place among those who applied for it in the same turn. */
    private static final String STATE = """
            case when kind = 0 then if(place mod 10 = 0, 'DRAFT', if(place mod 10 = 1, 'CORRECTION_REQUESTED', 'SUBMITTED'))
              when kind = 1 then if(place mod 10 = 0, 'WITHDRAWN', if(place mod 10 < 3, 'SUBMITTED', 'DOCUMENTS_PASSED'))
              when kind = 2 then if(place mod 10 = 0, 'NOT_SELECTED', 'PROPOSED')
              when kind = 3 then if(place <= 16 and %1$d = 0, 'TRAINEE', 'NOT_SELECTED')
              when place <= 16 and %1$d = 0 then 'GRADUATED' when place mod 9 = 0 then 'WITHDRAWN' else 'NOT_SELECTED' end""";

    private final JdbcTemplate jdbc;
    private final Regency.Size size;

    RegencyApplications(JdbcTemplate jdbc, Regency.Size size) {
        this.jdbc = jdbc;
        this.size = size;
    }

    void make() {
        jdbc.execute("create table bench_person (n int primary key, id bigint not null)");
        jdbc.update("insert into bench_person select row_number() over (order by r.id) - 1, r.id from resident r join account a"
                + " on a.id = r.account_id where a.display_name like '% _' and a.email like 'warga%'");
        var batches = jdbc.queryForObject("select count(*) from bench_batch", Integer.class);
        for (int turn = 0; turn < size.applications(); turn++) {
            jdbc.update("""
                    insert into application (number, batch_id, resident_id, state, state_since, submitted_at, declared_at,
                      test_score, interview_score, total_score, proposed_as, rank_no, seat_no)
                    select if(state = 'DRAFT', null, concat('LTH-B-', n, '-%1$d')), batch, resident, state, closed + interval 7 day,
                      if(state = 'DRAFT', null, closed - interval (n mod 20) day), if(state = 'DRAFT', null, closed),
                      if(kind = 0, null, 40 + n mod 60), if(kind = 0, null, 40 + n mod 59), if(kind = 0, null, 40 + n mod 60),
                      if(state = 'PROPOSED', if(place <= 4, 'SEAT', 'NONE'), null), if(state = 'PROPOSED', 1 + %1$d + %3$d * place, null),
                      if(state in ('TRAINEE', 'GRADUATED'), place, null)
                    from (select n, batch, resident, kind, place, closed, %2$s as state from (
                      select p.n, c.id as batch, p.id as resident, c.kind, cast(b.registration_closes_on as datetime) as closed,
                        row_number() over (partition by c.id order by p.n) as place
                      from bench_person p join bench_batch c on c.m = (p.n * 7 + %1$d * 401) mod %4$d join batch b on b.id = c.id)
                      placed) chosen""".formatted(turn, STATE.formatted(turn), size.applications(), batches));
        }
        jdbc.execute("drop table bench_person");
        around();
    }

    private void around() {
        var ours = " from application a join resident r on r.id = a.resident_id ";
        var sent = " where a.number like 'LTH-B-%'";
        jdbc.update("insert into application_history (application_id, at, actor_id, actor_name, event, from_state, to_state)"
                + " select a.id, a.submitted_at, r.account_id, r.full_name, 'SUBMIT', 'DRAFT', 'SUBMITTED'" + ours + sent);
        jdbc.update("insert into application_history (application_id, at, actor_id, actor_name, event, from_state, to_state)"
                + " select a.id, a.state_since, null, 'Petugas', if(a.state = 'GRADUATED', 'GRADUATE', 'REFUSE'), 'SUBMITTED', a.state"
                + ours + sent + " and a.state <> 'SUBMITTED'");
        jdbc.update("insert into application_document (application_id, type, document_id) select a.id, d.type, d.id"
                + " from application a join resident_document d on d.resident_id = a.resident_id and d.type in ('KTP', 'DIPLOMA')" + sent);
        jdbc.update("insert into inbox_message (notice_id, account_id, at, subject, body, link, read_at) select concat('b', a.id),"
                + " r.account_id, a.submitted_at, concat('Lamaran ', a.number, ' diterima'), 'Lamaran Anda sudah kami terima.',"
                + " concat('lamaran/', a.id), if(a.id mod 3 = 0, null, a.submitted_at)" + ours + sent);
        // the offices' mailboxes grow with the regency, a resident's own does not
        jdbc.update("insert into inbox_message (notice_id, account_id, at, subject, body, link) select concat('p', c.id, '-', a.id),"
                + " c.id, a.submitted_at, concat('Lamaran ', a.number), 'Ada lamaran baru.', 'seleksi' from application a join account c"
                + " on c.email in ('dinas@contoh.id', 'lembaga@contoh.id', 'admin@contoh.id')" + sent
                + " and a.id mod " + Math.max(1, size.people() * size.applications() / (size.people() / 10)) + " = 0");
        jdbc.update("insert into inbox_message (notice_id, account_id, at, subject, body, link) select concat('r', a.id), c.id,"
                + " a.submitted_at, concat('Lamaran ', a.number), 'Lamaran Anda sudah kami terima.', 'lamaran' from application a"
                + " join account c on c.email = 'warga@contoh.id'" + sent + " order by a.id limit " + MESSAGES);
        jdbc.update("insert into mail (notice_id, recipient, recipient_name, language, subject, text_body, html_body, state,"
                + " created_at, next_attempt_at, attempts, sent_at) select concat('b', a.id), concat('warga', a.id, '@contoh.id'),"
                + " r.full_name, 'id', concat('Lamaran ', a.number, ' diterima'), repeat('Lamaran Anda sudah kami terima. ', 20), '',"
                + " 'SENT', a.submitted_at, a.submitted_at, 1, a.submitted_at" + ours + sent + " and a.id mod 4 = 0");
        jdbc.update("insert into audit_entry (event_id, at, actor_id, actor_name, action, subject_type, subject_id, subject_label)"
                + " select concat('b', a.id), a.submitted_at, r.account_id, r.full_name, 'APPLICATION_SUBMIT', 'application', a.id,"
                + " a.number" + ours + sent);
        looks("s", "a.resident_id", "r.full_name", ours + sent);
        // of the one who asks who looked, as many in the small regency as in the large
        looks("w", "me.id", "me.full_name", ours + "join account c on c.email = 'warga@contoh.id' join resident me on me.account_id = c.id"
                + sent + " order by a.id limit " + MESSAGES);
    }

    /** Somebody of an institute opens an application: the most frequent line of all. */
    private void looks(String event, String resident, String name, String from) {
        jdbc.update("insert into audit_entry (event_id, at, actor_id, actor_name, action, subject_type, subject_id, subject_label,"
                + " reason_code, note) select concat('" + event + "', a.id), a.submitted_at,"
                + " (select id from account where email = 'lembaga@contoh.id'), 'Petugas', 'APPLICANT_SHOWN', 'resident', " + resident
                + ", " + name + ", 'SCREENING', a.number" + from);
    }
}

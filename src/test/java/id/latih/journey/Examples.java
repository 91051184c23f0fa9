package id.latih.journey;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Addresses of the demo data to open for each route with a parameter. */
final class Examples {

    private static final String OWN = """
            institute_id = (select s.institute_id from institute_staff s join account a on a.id = s.account_id
              where a.email = 'lembaga@contoh.id')""";
    private static final String MINE = """
            resident_id = (select r.id from resident r join account a on a.id = r.account_id
              where a.email = 'warga@contoh.id')""";
    /** A link that never was: what most people see who open such a link a second time. */
    private static final String USED = "sudah-dipakai";

    private final JdbcClient jdbc;

    Examples(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return none where nobody has thought of an example yet */
    List<String> of(String template) {
        return switch (template) {
            case "program/:id" -> List.of("program/baru", "program/" + first("programme", OWN));
            case "angkatan/:id" -> Stream.concat(
                    Stream.of("angkatan/baru?program=" + first("programme", OWN)),
                    each("batch", "state", OWN).map(id -> "angkatan/" + id)).toList();
            case "dinas/angkatan/:id" -> Stream.concat(
                    each("batch", "state", "state in ('SUBMITTED', 'PUBLISHED', 'CANCELLED')"),
                    numbers("select min(batch_id) from batch_change where state = 'REQUESTED'"))
                    .map(id -> "dinas/angkatan/" + id).toList();
            case "dinas/lembaga/:id" -> each("institute", "state", "true").map(id -> "dinas/lembaga/" + id).toList();
            case "cari-pelatihan/:batchId" -> numbers("select min(id) from batch where state = 'PUBLISHED'"
                    + " and registration_closes_on > current_date + interval 3 day and registration_opens_on < current_date"
                    + " union select min(id) from batch where state = 'CANCELLED'").map(id -> "cari-pelatihan/" + id).toList();
            case "lamaran/:applicationId" -> each("application", "state", MINE).map(id -> "lamaran/" + id).toList();
            case "lamar/:batchId" -> Stream.concat(
                    Stream.of(1, 2, 3, 4).map(step -> "lamar/" + draft() + "?langkah=" + step),
                    numbers("select min(batch_id) from application where state = 'CORRECTION_REQUESTED' and " + MINE)
                            .map(id -> "lamar/" + id)).toList();
            case "seleksi/:batchId", "seleksi/:batchId/usulan" -> batches("DOCUMENTS_PASSED", OWN)
                    .map(id -> template.replace(":batchId", id)).toList();
            case "peserta/:batchId" -> batches("TRAINEE", OWN).map(id -> "peserta/" + id).toList();
            case "keputusan/:batchId" -> Stream.of("PROPOSED", "RESERVE").flatMap(state -> batches(state, "true"))
                    .map(id -> "keputusan/" + id).toList();
            case "kotak-masuk/:parameter" -> numbers("select min(id) from inbox_message where account_id ="
                    + " (select id from account where email = 'warga@contoh.id')").map(id -> "kotak-masuk/" + id).toList();
            // the demo data has no request: the page of one that is not there; OwnDataJourneyTest looks at a real one
            case "admin/permintaan-data/:parameter" -> List.of("admin/permintaan-data/0");
            case "admin/surat/:parameter" -> numbers("select min(id) from mail").map(id -> "admin/surat/" + id).toList();
            case "admin/jejak/:parameter" -> numbers("select min(id) from audit_entry").map(id -> "admin/jejak/" + id).toList();
            case "konfirmasi/:parameter", "sandi-baru/:parameter", "undangan/:parameter", "admin-pertama/:parameter" ->
                    List.of(template.replace(":parameter", USED));
            case "masuk/tautan/:parameter" -> List.of("masuk/tautan", "masuk/tautan/" + USED);
            default -> List.of();
        };
    }

    private long draft() {
        return numbers("select min(batch_id) from application where state = 'DRAFT' and " + MINE).findFirst()
                .map(Long::valueOf).orElseThrow();
    }

    private long first(String table, String where) {
        return jdbc.sql("select min(id) from " + table + " where " + where).query(Long.class).single();
    }

    /** One row of each kind. */
    private Stream<String> each(String table, String kind, String where) {
        return numbers("select min(id) from " + table + " where " + where + " group by " + kind);
    }

    /** The batch that has most applications in a state. */
    private Stream<String> batches(String state, String where) {
        return numbers("select a.batch_id from application a join batch b on b.id = a.batch_id where a.state = '" + state
                + "' and b." + where.replaceFirst("^true$", "id > 0") + " group by a.batch_id order by count(*) desc limit 1");
    }

    private Stream<String> numbers(String query) {
        return jdbc.sql(query).query(String.class).list().stream().filter(Objects::nonNull);
    }
}

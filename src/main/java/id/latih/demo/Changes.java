package id.latih.demo;

import org.springframework.jdbc.core.JdbcTemplate;

import id.latih.demo.Table.Row;

/** What institutes asked to change after publication: one request waits, others were decided. */
final class Changes {

    private final Rows rows = new Rows("batch_change", "batch_id", "state", "seats", "reserves", "starts_on",
            "ends_on", "registration_opens_on", "registration_closes_on", "announced_on", "note", "requested_by",
            "requested_at", "decided_by", "decided_at", "decision_note");

    Changes(Days days, Batches batches, Staff staff) {
        for (var row : Table.read("changes.csv")) {
            var batch = batches.all().stream().filter(b -> b.title().equals(row.text("batch"))).findFirst()
                    .orElseThrow(() -> new IllegalStateException(row.text("batch")));
            add(row, batch, days, staff.approver());
        }
    }

    void writeTo(JdbcTemplate jdbc) {
        rows.writeTo(jdbc);
    }

    private void add(Row row, Batch batch, Days days, Person approver) {
        var asked = days.of(row.text("asked"), false);
        var decided = !row.text("state").equals("PENDING");
        var later = row.number("later");
        var seats = row.optionalNumber("seats");
        var starts = later == 0 ? batch.starts() : days.plusWorking(batch.starts(), later);
        var ends = days.plusWorking(starts, batch.programme().days() - 1);
        rows.add(batch.id(), row.text("state"), seats == null ? (Integer) batch.seats() : seats,
                batch.row().number("reserves"), starts, ends, batch.opens(), batch.closes(),
                batch.announced(), row.text("note"), batch.staff().getFirst().accountId(), Days.at(asked, 11, 25),
                decided ? (Long) approver.accountId() : null, decided ? Days.at(asked.plusDays(1), 9, 30) : null,
                row.optional("decision"));
    }
}

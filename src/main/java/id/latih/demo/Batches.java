package id.latih.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The training slots, in every state and at every stage. */
final class Batches {

    private final Rows rows = new Rows("batch", "id", "programme_id", "institute_id", "name", "slug", "place",
            "village_code", "place_address", "starts_on", "ends_on", "registration_opens_on",
            "registration_closes_on", "announced_on", "seats", "reserves", "boarding", "funding", "benefits",
            "min_age", "max_age", "min_education", "domicile", "domicile_code", "not_employed", "not_in_school",
            "documents", "questions", "test_weight", "reregistration_days", "contact_name", "contact_phone", "state",
            "submitted_at", "published_at", "started_at", "reason_code", "reason_note");
    private final Rows seats = new Rows("batch_seat", "batch_id", "seat_no");
    private final Map<String, String> benefits = Table.read("benefits.csv").stream().collect(Collectors.toMap(
            row -> row.text("funding"), row -> String.join("\n", row.list("benefits", "|"))));
    private final List<Batch> all = new ArrayList<>();
    private final LocalDate today;

    Batches(Days days, Programmes programmes, Staff staff, Institutes institutes) {
        today = days.today();
        for (var row : Table.read("batches.csv")) {
            var programme = programmes.get(row.text("programme"));
            var batch = Batch.of(all.size() + 1L, programme, row, days, staff.of(programme.institute()));
            all.add(batch);
            add(batch, institutes.ids().get(programme.institute()), institutes.address(programme.institute()));
        }
    }

    List<Batch> all() {
        return all;
    }

    void writeTo(JdbcTemplate jdbc) {
        rows.writeTo(jdbc);
        seats.writeTo(jdbc);
    }

    private void add(Batch batch, Long institute, String address) {
        var row = batch.row();
        var terms = batch.terms();
        var state = row.text("state");
        var reason = BatchReason.of(state);
        rows.add(batch.id(), batch.programme().id(), institute, row.text("name"), slug(batch), row.text("place"),
                row.optional("village"), row.text("address").isEmpty() ? address : row.text("address"),
                batch.starts(), batch.ends(), batch.opens(), batch.closes(), batch.announced(), batch.seats(),
                row.number("reserves"), row.flag("boarding"), row.text("funding"), benefits.get(row.text("funding")),
                terms.minAge(), terms.maxAge(), terms.education(), terms.domicile(), terms.domicileCode(),
                terms.notEmployed(), terms.notInSchool(), terms.documentWords(), terms.questionLines(),
                batch.testWeight(), batch.reregistrationDays(), batch.staff().getFirst().name(),
                phone(batch), state, state.equals("DRAFT") ? null : batch.submittedAt(today),
                batch.wasPublished() ? batch.publishedAt(today) : null,
                batch.hasStarted(today) ? Days.at(batch.starts(), 8, 0) : null, reason.code(), reason.note());
        for (int seat = 1; batch.wasPublished() && seat <= batch.seats(); seat++) {
            seats.add(batch.id(), seat);
        }
    }

    /** The contact's mobile telephone. */
    private static String phone(Batch batch) {
        return "+6281290030%03d".formatted(batch.staff().getFirst().accountId());
    }

    private static String slug(Batch batch) {
        var words = Normalizer.normalize(batch.title(), Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return words + "-" + batch.id();
    }

    private record BatchReason(@Nullable String code, @Nullable String note) {

        static BatchReason of(String state) {
            return Table.read("batch-reasons.csv").stream().filter(row -> row.text("state").equals(state))
                    .map(row -> new BatchReason(row.text("code"), row.text("note")))
                    .findFirst().orElse(new BatchReason(null, null));
        }
    }
}

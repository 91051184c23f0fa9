package id.latih.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

import id.latih.demo.Table.Row;

/** The agency's partners, one institute that waits to be verified, and one that was refused. */
final class Institutes {

    private static final int DECIDED_AFTER_DAYS = 3;

    private final Rows rows = new Rows("institute", "id", "slug", "name", "former_name", "owner", "address", "city",
            "village_code", "email", "phone", "about", "state", "applied_at", "decided_at", "decided_by",
            "reason_code", "reason_note");
    private final Map<String, Long> ids = new LinkedHashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Institutes(Days days, Staff staff) {
        Table.read("institutes.csv").forEach(row -> add(row, days, staff.approver()));
    }

    Map<String, Long> ids() {
        return ids;
    }

    Map<String, String> names() {
        return names;
    }

    String address(String slug) {
        return Objects.requireNonNull(addresses.get(slug), slug);
    }

    void writeTo(JdbcTemplate jdbc) {
        rows.writeTo(jdbc);
    }

    private void add(Row row, Days days, Person approver) {
        var id = ids.size() + 1L;
        ids.put(row.text("slug"), id);
        names.put(row.text("slug"), row.text("name"));
        addresses.put(row.text("slug"), row.text("address"));
        var state = row.text("state");
        var decided = !state.equals("APPLIED");
        var applied = days.of(row.text("applied"), false);
        rows.add(id, row.text("slug"), row.text("name"), row.optional("former"), row.text("owner"),
                row.text("address"), row.text("city"), row.optional("village"), row.text("email"), row.text("phone"),
                row.text("about"), state, Days.at(applied, 10, 20),
                decided ? Days.at(applied.plusDays(DECIDED_AFTER_DAYS), 9, 5) : null,
                decided ? (Long) approver.accountId() : null, reason(state), row.optional("note"));
    }

    private static @Nullable String reason(String state) {
        return state.equals("REFUSED") ? "NO_PERMIT" : null;
    }
}

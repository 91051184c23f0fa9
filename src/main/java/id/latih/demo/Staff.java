package id.latih.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;

import id.latih.core.Role;

/** Everybody who is not a resident: the institutes' staff, the approvers, the administrator. */
final class Staff {

    private static final String AGENCY = "-";

    private final Map<String, List<Person>> byInstitute = new LinkedHashMap<>();
    private final Person approver;

    Staff(Days days, Accounts accounts) {
        for (var row : Table.read("staff.csv")) {
            var since = Days.at(days.of(row.text("since"), false), 8, 0);
            var person = new Person(accounts.next(), row.text("name"), since);
            accounts.add(person.accountId(), person.name(), row.text("email"), Role.valueOf(row.text("role")), since,
                    Days.at(days.yesterday(), 8, 15));
            byInstitute.computeIfAbsent(row.text("institute"), institute -> new ArrayList<>()).add(person);
        }
        approver = of(AGENCY).getFirst();
    }

    /** The first of them is in charge. */
    List<Person> of(String institute) {
        return byInstitute.getOrDefault(institute, List.of());
    }

    Person approver() {
        return approver;
    }

    void writeTo(JdbcTemplate jdbc, Map<String, Long> institutes) {
        var rows = new Rows("institute_staff", "account_id", "institute_id", "since");
        institutes.forEach((slug, institute) ->
                of(slug).forEach(person -> rows.add(person.accountId(), institute, person.since())));
        rows.writeTo(jdbc);
    }
}

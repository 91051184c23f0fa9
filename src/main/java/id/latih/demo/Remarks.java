package id.latih.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.latih.enrolment.ApplicationEvent;

/** Why people did what they did. */
final class Remarks {

    private static final String UNFIT = "REQUIREMENT_NOT_MET";

    private final Map<String, List<Table.Row>> byKind = Table.read("remarks.csv").stream()
            .collect(Collectors.groupingBy(row -> row.text("kind")));
    private final Chance chance = new Chance("remarks");

    Remark on(ApplicationEvent event, Applicant applicant) {
        return switch (event) {
            case REQUEST_CORRECTION -> any("correction");
            case REFUSE_DOCUMENTS -> documents(applicant);
            case REFUSE -> any(applicant.fate == Fate.ABSENT ? "absent" : "refuse");
            case REVERT -> any("revert");
            case DECLINE, WITHDRAW -> any("withdraw");
            case RESIGN -> any("resign");
            default -> Remark.NONE;
        };
    }

    /** Whoever lacks a requirement is refused for that, and nobody else is. */
    private Remark documents(Applicant applicant) {
        return of(chance.pick(byKind.getOrDefault("refuse-documents", List.of()).stream()
                .filter(row -> row.text("code").equals(UNFIT) != applicant.fits()).toList()));
    }

    private Remark any(String kind) {
        return of(chance.pick(byKind.getOrDefault(kind, List.of())));
    }

    private Remark of(Table.Row row) {
        var notes = row.list("remarks", "|");
        var note = notes.isEmpty() ? "" : chance.pick(notes);
        return new Remark(row.optional("code"), note.isEmpty() ? null : note);
    }
}

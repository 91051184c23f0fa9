package id.latih.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;

import id.latih.enrolment.ApplicationEvent;
import id.latih.enrolment.ApplicationState;

/** A thousand applications, each with its past. */
final class Applications {

    private static final int ANSWERED = 2;
    private static final int MOST_DAYS_BEFORE = 20;

    private final Rows rows = new Rows("application", "id", "number", "batch_id", "resident_id", "state",
            "state_since", "step", "declared_at", "submitted_at", "test_score", "interview_score", "total_score",
            "proposed_as", "rank_no", "reserve_rank", "seat_no", "respond_by", "correction_request", "reason_code",
            "reason_note");
    private final Rows answers = new Rows("application_answer", "application_id", "position", "question", "answer");
    private final Rows sent = new Rows("application_document", "application_id", "type", "document_id");
    private final Rows history = new Rows("application_history", "id", "application_id", "at", "actor_id", "actor_name",
            "event", "from_state", "to_state", "reason_code", "note");
    private final List<Applicant> all = new ArrayList<>();
    private final List<Happening> past;
    private final Chance chance = new Chance("applications");

    Applications(Days days, Staff staff, List<Batch> batches, List<Resident> residents) {
        var choice = new Choice(residents);
        var scores = new Scores();
        var life = new Life(days, staff);
        for (var batch : batches) {
            var applicants = choice.applicants(batch);
            scores.give(batch, applicants);
            life.live(applicants);
            all.addAll(applicants);
        }
        all.sort(Comparator.comparing((Applicant a) -> a.created).thenComparing(a -> a.batch.id())
                .thenComparing(a -> a.resident.id()));
        for (int i = 0; i < all.size(); i++) {
            all.get(i).id = i + 1L;
        }
        past = Happening.of(all);
    }

    List<Applicant> all() {
        return all;
    }

    /** Everything that happened to any of them, in order. */
    List<Happening> past() {
        return past;
    }

    /** When each resident signed up: some days before the first application, or lately. */
    Map<Long, Instant> joined(List<Resident> residents, Days days) {
        var joined = new HashMap<Long, Instant>();
        all.forEach(applicant -> joined.computeIfAbsent(applicant.resident.id(), id -> Days.at(
                Days.day(applicant.created).minusDays(chance.between(1, MOST_DAYS_BEFORE)), chance.between(7, 20),
                chance.between(0, 59))));
        residents.forEach(resident -> joined.computeIfAbsent(resident.id(), id -> Days.at(
                days.today().minusDays(chance.between(2, MOST_DAYS_BEFORE)), chance.between(7, 20), 12)));
        return joined;
    }

    void writeTo(JdbcTemplate jdbc, Documents documents) {
        all.forEach(applicant -> add(applicant, documents));
        past.forEach(this::add);
        rows.writeTo(jdbc);
        answers.writeTo(jdbc);
        sent.writeTo(jdbc);
        history.writeTo(jdbc);
    }

    private void add(Applicant applicant, Documents documents) {
        var submitted = applicant.submittedAt();
        var last = applicant.history.isEmpty() ? Remark.NONE : applicant.history.getLast().remark();
        var correction = applicant.state() == ApplicationState.CORRECTION_REQUESTED;
        rows.add(applicant.id, applicant.number(), applicant.batch.id(),
                applicant.resident.id(), applicant.state(), applicant.since, applicant.step, applicant.declaredAt(), submitted,
                applicant.test, applicant.interview, applicant.total,
                applicant.fate.has(ApplicationEvent.PROPOSE) ? applicant.fate.proposedAs() : null, applicant.rank,
                applicant.reserveRank, applicant.seat, applicant.respondBy, correction ? last.note() : null,
                last.code(), last.note());
        if (applicant.step >= ANSWERED) {
            answer(applicant);
        }
        if (submitted != null) {
            applicant.batch.terms().documents().forEach(type ->
                    sent.add(applicant.id, type, documents.current(applicant.resident, type)));
        }
    }

    private void answer(Applicant applicant) {
        var questions = applicant.batch.terms().questions();
        for (int i = 0; i < questions.size(); i++) {
            answers.add(applicant.id, i, questions.get(i).text(), chance.pick(questions.get(i).answers()));
        }
    }

    private void add(Happening happening) {
        var line = happening.line();
        history.add(happening.number(), happening.applicant().id, line.at(), line.actorId(), line.actor(), line.event(), line.from(), line.event().to(),
                line.remark().code(), line.remark().note());
    }
}

package id.latih.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.latih.core.Dates;
import id.latih.enrolment.ApplicationEvent;
import id.latih.enrolment.ApplicationState;

/** One application while it is made up. */
final class Applicant {

    final Batch batch;
    final Resident resident;
    final Fate fate;
    final List<Line> history = new ArrayList<>();
    long id;
    Instant since = Instant.EPOCH;
    Instant created = Instant.EPOCH;
    int step;
    @Nullable BigDecimal test;
    @Nullable BigDecimal interview;
    @Nullable BigDecimal total;
    @Nullable Integer rank;
    @Nullable Integer reserveRank;
    @Nullable Integer seat;
    @Nullable Instant respondBy;

    Applicant(Batch batch, Resident resident, Fate fate) {
        this.batch = batch;
        this.resident = resident;
        this.fate = fate;
    }

    ApplicationState state() {
        return fate.end();
    }

    boolean fits() {
        return batch.accepts(resident);
    }

    /** Given with the first submission. */
    @Nullable String number() {
        var submitted = submittedAt();
        return submitted == null ? null : "LTH-%d-%07d".formatted(submitted.atZone(Dates.WIB).getYear(), id);
    }

    /** As the portal speaks of it. */
    String label() {
        var number = number();
        return number == null ? "#" + id : number;
    }

    @Nullable Instant submittedAt() {
        return history.stream().filter(line -> line.event() == ApplicationEvent.SUBMIT).map(Line::at)
                .findFirst().orElse(null);
    }

    /** When it was last declared to be true: a correction is declared again. */
    @Nullable Instant declaredAt() {
        return history.stream().filter(line -> line.event() == ApplicationEvent.RESUBMIT).map(Line::at)
                .findFirst().orElse(submittedAt());
    }

    /** A line of the history; no actor for the portal itself. */
    record Line(Instant at, @Nullable Long actorId, String actor, ApplicationEvent event, ApplicationState from,
            Remark remark, @Nullable Instant deadline, @Nullable Integer reserveRank) {
    }
}

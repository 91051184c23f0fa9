package id.latih.enrolment;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A line of an application's history, as staff, approvers and the applicant read it. */
public record HistoryEntry(Instant at, String actorName, ApplicationEvent event, ApplicationState from,
        ApplicationState to, @Nullable Integer fromRank, @Nullable Integer toRank, @Nullable String reasonCode,
        @Nullable String note) {
}

package id.latih.enrolment;

import java.time.LocalDate;

/** A published batch with how many of its applications wait for what. */
public record BatchWork(long batchId, String title, String batch, String institute, LocalDate opensOn,
        LocalDate closesOn, LocalDate announcedOn, LocalDate startsOn, LocalDate endsOn, int seats, int reserves,
        boolean started, long submitted, long corrections, long documentsPassed, long proposed, long waiting,
        long seatsTaken, long applicants) {
}

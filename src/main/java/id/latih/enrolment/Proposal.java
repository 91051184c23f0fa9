package id.latih.enrolment;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.latih.training.BatchInfo;

/**
 * The list that an institute would propose, in the order of the ranking.
 *
 * @param seatsLeft    how many seats nobody holds
 * @param reservesLeft how many places the waiting list has
 * @param unchecked    how many applications still wait for the document check; none may
 */
public record Proposal(BatchInfo batch, List<Candidate> candidates, int seatsLeft, int reservesLeft,
        long unchecked) {

    /** Somebody on the list, with the rank that the scores give. */
    public record Candidate(long applicationId, String number, String fullName, @Nullable BigDecimal testScore,
            @Nullable BigDecimal interviewScore, @Nullable BigDecimal totalScore, int rank) {
    }

    /** What a place in the order means: first the seats, then the reserves. */
    public ProposedAs as(int place) {
        if (place <= seatsLeft) {
            return ProposedAs.SEAT;
        }
        return place <= seatsLeft + reservesLeft ? ProposedAs.RESERVE : ProposedAs.NONE;
    }
}

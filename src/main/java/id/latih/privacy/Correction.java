package id.latih.privacy;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;

import id.latih.resident.ProfileUnlock;

/**
 * How a correction of what is locked is carried out: the officer has looked at the documents, and the person has three
 * days to enter it right. So no identity number is written into a request.
 */
@Component
class Correction implements ProfileUnlock {

    private static final Duration TIME = Duration.ofDays(3);

    private final DataRequestRepository requests;
    private final Clock clock;

    Correction(DataRequestRepository requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public boolean unlocked(long accountId) {
        return requests.existsByAccountIdAndKindAndRequestStateAndAnsweredAtAfter(accountId, RequestKind.CORRECTION,
                RequestState.DONE, clock.instant().minus(TIME));
    }
}

package id.latih.privacy;

import java.time.Clock;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import id.latih.retention.Erasure;
import id.latih.retention.ErasureCause;

/**
 * Carries out what an officer granted, an hour later: by then the answer has left for a mailbox that nobody knows
 * afterwards. What the person began in that hour is ended, since they asked for it. Each by itself: one that fails is
 * tried again, and holds up no other.
 */
@Component
class GrantedErasures {

    static final Duration TIME_FOR_THE_ANSWER = Duration.ofHours(1);
    private static final Logger LOG = LoggerFactory.getLogger(GrantedErasures.class);

    private final DataRequestRepository requests;
    private final Erasure erasure;
    private final TransactionOperations transaction;
    private final Clock clock;

    GrantedErasures(DataRequestRepository requests, Erasure erasure, TransactionOperations transaction, Clock clock) {
        this.requests = requests;
        this.erasure = erasure;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run() {
        for (var id : requests.toErase(clock.instant().minus(TIME_FOR_THE_ANSWER))) {
            try {
                transaction.executeWithoutResult(status -> erase(id));
            } catch (RuntimeException failed) {
                LOG.warn("Request {} for erasure could not be carried out and is tried again", id, failed);
            }
        }
    }

    private void erase(long requestId) {
        var request = requests.lock(requestId).orElseThrow();
        request.carriedOutAt = clock.instant();
        erasure.erase(request.accountId, ErasureCause.ASKED, true);
    }
}

package id.latih.privacy;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells officers once that a day is left, and once that the time is over. */
@Component
class RequestClock {

    private static final Duration WARNING = Duration.ofHours(24);

    private final DataRequestRepository requests;
    private final RequestNotices notices;
    private final Clock clock;

    RequestClock(DataRequestRepository requests, RequestNotices notices, Clock clock) {
        this.requests = requests;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void run() {
        var now = clock.instant();
        for (var request : requests.toTell(now.plus(WARNING), now)) {
            if (!request.dueAt.isAfter(now)) {
                request.overdueToldAt = now;
                notices.overdue(request);
            } else {
                notices.dayLeft(request);
            }
            request.warnedAt = now;
        }
    }
}

package id.latih.privacy;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.CurrentUser;
import id.latih.core.IdentityNumbers;
import id.latih.core.NotFound;
import id.latih.core.PageOfIds;
import id.latih.core.RuleViolation;
import id.latih.resident.RestrictionDirectory;
import id.latih.retention.Erasure;

/** The officer who answers for personal data: an administrator, who reads and answers what people ask. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class RequestDesk {

    private static final Sort LEAST_TIME_FIRST = Sort.by("due_at", "id");
    private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "answered_at", "id");

    private final DataRequestRepository requests;
    private final JdbcClient jdbc;
    private final RequestNotices notices;
    private final Erasure erasure;
    private final RestrictionDirectory restriction;
    private final CurrentUser currentUser;
    private final Audit audit;
    private final Clock clock;

    RequestDesk(DataRequestRepository requests, JdbcClient jdbc, RequestNotices notices, Erasure erasure,
            RestrictionDirectory restriction, CurrentUser currentUser, Audit audit, Clock clock) {
        this.requests = requests;
        this.jdbc = jdbc;
        this.notices = notices;
        this.erasure = erasure;
        this.restriction = restriction;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many wait, and how many of them for longer than the law allows. */
    public record Waiting(long open, long overdue) {
    }

    /** Open ones, what has least time left first; or closed ones, the latest first. */
    @Transactional(readOnly = true)
    public List<RequestRow> list(boolean closed, Pageable page) {
        var found = closed ? new PageOfIds("data_request", LATEST_FIRST).where("answered_at is not null")
                : new PageOfIds("data_request", LEAST_TIME_FIRST).where("request_state = :state", "state", RequestState.OPEN);
        return found.read(jdbc, page, requests::rows, RequestRow::id);
    }

    /** How many wait. Of those answered nobody needs the number. */
    @Transactional(readOnly = true)
    public long countOpen() {
        return requests.countByRequestState(RequestState.OPEN);
    }

    @Transactional(readOnly = true)
    public Waiting waiting() {
        return new Waiting(countOpen(), requests.countByRequestStateAndDueAtBefore(RequestState.OPEN, clock.instant()));
    }

    /** Leaves a line for whoever asked, once a day. @throws NotFound where there is no such request */
    public RequestRow get(long requestId) {
        var request = row(requestId);
        audit.lookAtAccount("REQUEST_SHOWN", request.accountId(), request.name(), request.kind());
        return request;
    }

    private RequestRow row(long requestId) {
        return requests.row(requestId).orElseThrow(() -> new NotFound("request", requestId));
    }

    /**
     * Says what was done. With a correction, the person may change what was locked for some days ({@link Correction});
     * with an erasure, it is carried out an hour later ({@link GrantedErasures}); with a restriction, a resident's data
     * are kept and not used from now on ({@link RestrictionDirectory}). Identity numbers in the words are masked.
     *
     * @throws RuleViolation where somebody else has answered meanwhile, nothing is said, or something is still open
     *         that erasing has to wait for
     */
    public void done(long requestId, int version, String answer) {
        close(requestId, version, RequestState.DONE, null, answer);
    }

    /** Refuses, for a reason that the person reads. */
    public void refuse(long requestId, int version, RequestRefusal reason, String answer) {
        close(requestId, version, RequestState.REFUSED, reason, answer);
    }

    private void close(long requestId, int version, RequestState state,
            @Nullable RequestRefusal reason, String answer) {
        var request = requests.lock(requestId).orElseThrow(() -> new NotFound("request", requestId));
        if (request.version != version || request.requestState != RequestState.OPEN) {
            throw new RuleViolation("Stale.changed");
        }
        if (answer.isBlank() || answer.length() > OwnRequests.LENGTH) {
            throw RuleViolation.at("answer", "RequestDesk.answer", OwnRequests.LENGTH);
        }
        if (state == RequestState.DONE && request.kind == RequestKind.ERASURE) {
            erasure.obstacle(request.accountId, false).ifPresent(why -> {
                throw why;
            });
        }
        request.close(state, clock.instant(), currentUser.id(), IdentityNumbers.maskIn(answer.strip()));
        request.reasonCode = reason;
        audit.record(state == RequestState.DONE ? "DATA_REQUEST_DONE" : "DATA_REQUEST_REFUSED", "account",
                request.accountId, row(requestId).name(), null, request.kind, reason, null);
        var restricted = state == RequestState.DONE && request.kind == RequestKind.RESTRICTION
                && restriction.begin(request.accountId);
        notices.answered(request, restricted);
    }
}

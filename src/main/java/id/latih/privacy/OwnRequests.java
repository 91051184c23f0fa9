package id.latih.privacy;

import java.time.Clock;
import java.util.List;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.CurrentUser;
import id.latih.core.IdentityNumbers;
import id.latih.core.NotFound;
import id.latih.core.RuleViolation;

/** What the signed-in person asks about their data. The clock of 3×24 hours runs from the asking. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnRequests {

    public static final int LENGTH = 1000;

    private final DataRequestRepository requests;
    private final RequestNotices notices;
    private final CurrentUser currentUser;
    private final Audit audit;
    private final Clock clock;

    OwnRequests(DataRequestRepository requests, RequestNotices notices, CurrentUser currentUser, Audit audit, Clock clock) {
        this.requests = requests;
        this.notices = notices;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<OwnRequest> list() {
        return requests.of(currentUser.id());
    }

    /**
     * Asks. The person and the officers are told. Identity numbers in the words are masked: officers read the
     * documents, and the words lie in the database in clear.
     *
     * @throws RuleViolation where such a request is open already, or it does not say what is asked
     */
    public void ask(RequestKind kind, String words) {
        var asked = IdentityNumbers.maskIn(words.strip());
        if (asked.isEmpty() || asked.length() > LENGTH) {
            throw RuleViolation.at("asked", "OwnRequests.words", LENGTH);
        }
        if (requests.existsByAccountIdAndKindAndRequestState(currentUser.id(), kind, RequestState.OPEN)) {
            throw openAlready();
        }
        var request = save(new DataRequest(currentUser.id(), kind, asked, clock.instant()));
        audit.record("DATA_REQUESTED", "account", currentUser.id(), currentUser.get().displayName(), null, kind, null, null);
        notices.received(request, currentUser.get().displayName());
    }

    private DataRequest save(DataRequest request) {
        try {
            return requests.saveAndFlush(request);
        } catch (DataIntegrityViolationException anotherTab) {
            throw openAlready();
        }
    }

    private static RuleViolation openAlready() {
        return RuleViolation.at("kind", "OwnRequests.open");
    }

    /** Takes an open request back. @throws AccessDeniedException where it is somebody else's */
    public void takeBack(long requestId) {
        var request = requests.lock(requestId).orElseThrow(() -> new NotFound("request", requestId));
        if (request.accountId != currentUser.id()) {
            throw new AccessDeniedException("request " + requestId);
        }
        if (request.requestState != RequestState.OPEN) {
            throw new RuleViolation("OwnRequests.answered");
        }
        request.close(RequestState.TAKEN_BACK, clock.instant(), currentUser.id(), "");
        audit.record("DATA_REQUEST_TAKEN_BACK", "account", currentUser.id(), currentUser.get().displayName(), null,
                request.kind, null, null);
    }
}

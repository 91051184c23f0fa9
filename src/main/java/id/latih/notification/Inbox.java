package id.latih.notification;

import java.time.Clock;
import java.util.List;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.CurrentUser;
import id.latih.core.NotFound;

/** The messages of whoever is signed in, newest first; nobody reads another's. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Inbox {

    private final InboxRepository messages;
    private final CurrentUser currentUser;
    private final Clock clock;

    Inbox(InboxRepository messages, CurrentUser currentUser, Clock clock) {
        this.messages = messages;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<InboxRow> list(Pageable page) {
        return messages.rows(currentUser.id(), PageRequest.of(page.getPageNumber(), page.getPageSize()));
    }

    @Transactional(readOnly = true)
    public long count() {
        return messages.countByAccountId(currentUser.id());
    }

    /** One statement on each page that is opened: in no transaction, which would take three more. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public int unread() {
        return messages.countByAccountIdAndReadAtIsNull(currentUser.id());
    }

    /** The message, which counts as read from now on. */
    public InboxItem open(long id) {
        var message = messages.findById(id).orElseThrow(() -> new NotFound("message", id));
        if (message.accountId != currentUser.id()) {
            throw new AccessDeniedException("/kotak-masuk/" + id);
        }
        if (message.readAt == null) {
            message.readAt = clock.instant();
        }
        return new InboxItem(message.id, message.at, message.subject, message.body, message.link);
    }

    public void readAll() {
        messages.readAll(currentUser.id(), clock.instant());
    }
}

package id.latih.notification;

import java.time.Clock;
import java.util.List;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.CurrentUser;
import id.latih.core.NotFound;
import id.latih.core.PageOfIds;

/** The messages of whoever is signed in, newest first; nobody reads another's. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Inbox {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "at", "id");
    private static final int MOST_UNREAD = 100;

    private final InboxRepository messages;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    Inbox(InboxRepository messages, JdbcClient jdbc, CurrentUser currentUser, Clock clock) {
        this.messages = messages;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<InboxRow> list(Pageable page) {
        return new PageOfIds("inbox_message", NEWEST_FIRST).where("account_id = :account", "account", currentUser.id())
                .read(jdbc, page, messages::rows, InboxRow::id);
    }

    /**
     * How many were not read; of very many only that there are {@value #MOST_UNREAD}. One statement on each page that is
     * opened: in no transaction, which would take three more.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public int unread() {
        return messages.unread(currentUser.id(), MOST_UNREAD);
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

package id.latih.notification.ui;

import org.springframework.stereotype.Component;

import id.latih.notification.Inbox;
import id.latih.ui.UnreadCount;

/** The number beside the bell. */
@Component
class BellCount implements UnreadCount {

    private final Inbox inbox;

    BellCount(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public int unread() {
        return inbox.unread();
    }
}

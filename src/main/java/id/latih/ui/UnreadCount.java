package id.latih.ui;

/** Says how many messages the signed-in account has not read; the bell in the frame shows it. */
@FunctionalInterface
public interface UnreadCount {
    int unread();
}

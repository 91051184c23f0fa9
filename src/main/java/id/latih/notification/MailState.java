package id.latih.notification;

/** Where a mail is. */
public enum MailState {
    QUEUED,
    SENT,
    /** Given up after three days of trying; an administrator may send it again. */
    FAILED
}

package id.latih.notification.ui;

import id.latih.notification.MailState;

/** Where the inbox and the list of mails are, as paths without a leading slash. */
public final class NotificationNavigation {

    static final String INBOX = "kotak-masuk";
    static final String MAILS = "admin/surat";
    static final String STATE = "status";

    private NotificationNavigation() {
    }

    public static String inbox() {
        return INBOX;
    }

    static String message(long id) {
        return INBOX + "/" + id;
    }

    static String mails(MailState state) {
        return MAILS + "?" + STATE + "=" + state.name();
    }

    static String mail(long id) {
        return MAILS + "/" + id;
    }
}

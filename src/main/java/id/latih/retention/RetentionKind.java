package id.latih.retention;

/**
 * The kinds of data that have a time to be kept, in the order in which a night's run goes over them. How long is in
 * the table {@code retention_period}; what counts as their beginning, and what happens afterwards, is in the texts
 * beside their names, and done by the module's {@link RetentionRule}.
 */
public enum RetentionKind {
    UNCONFIRMED_ACCOUNTS(1),
    UNUSED_ACCOUNTS(90),
    /** Whoever was shut out by mistake is let in again by then. */
    FORMER_STAFF(30),
    LINKS(1),
    DEVICES(30),
    DRAFTS(1),
    DOCUMENTS(30),
    APPLICATION_TEXTS(30),
    /** Long after a granted erasure was carried out, and as long as somebody asks about the answer. */
    DATA_REQUESTS(30),
    INBOX(30),
    MAILS(7),
    BATCH_CONTACTS(1),
    /** Who decided must be readable as long as the decision can be contested. */
    DECISION_NAMES(365),
    AUDIT(365);

    /** More than a lifetime says that nobody has thought about it. */
    static final int MOST_DAYS = 36_500;

    private final int leastDays;

    RetentionKind(int leastDays) {
        this.leastDays = leastDays;
    }

    /** Below that the portal could not do its work, or the office could not answer for it. */
    public int leastDays() {
        return leastDays;
    }
}

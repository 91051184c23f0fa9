package id.latih.training;

/** Where a batch stands. Whether registration is open or the training runs follows from its dates. */
public enum BatchState {
    DRAFT,
    SUBMITTED,
    /** Sent back by an approver with a reason. */
    RETURNED,
    PUBLISHED,
    CANCELLED
}

package id.latih.training;

/** Where a request to change a published batch stands. */
public enum ChangeState {
    PENDING,
    ACCEPTED,
    REFUSED,
    WITHDRAWN
}

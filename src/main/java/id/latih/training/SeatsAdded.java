package id.latih.training;

/**
 * An accepted change gave a published batch more seats. Published in that transaction.
 *
 * @param seats how many more
 */
public record SeatsAdded(long batchId, int seats) {
}

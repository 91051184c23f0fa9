package id.latih.training;

/** An approver published a batch. Published in that transaction. */
public record BatchPublished(long batchId) {
}

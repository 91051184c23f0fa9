package id.latih.training;

/** A published batch was cancelled. Published in that transaction. */
public record BatchCancelled(long batchId) {
}

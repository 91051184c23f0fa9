package id.latih.training;

/** The seats or dates of a published batch changed. Published in that transaction. */
public record BatchChanged(long batchId) {
}

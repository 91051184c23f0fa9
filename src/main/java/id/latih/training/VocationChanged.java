package id.latih.training;

/** A vocation was added or renamed. Published in that transaction. */
public record VocationChanged(long vocationId) {
}

package id.latih.training;

/** What a programme says of itself changed. Published in that transaction. */
public record ProgrammeChanged(long programmeId) {
}

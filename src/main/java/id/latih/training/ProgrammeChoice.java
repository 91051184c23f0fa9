package id.latih.training;

/** A programme that a batch can be made of. */
public record ProgrammeChoice(long id, String title) {
}

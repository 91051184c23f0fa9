package id.latih.training;

/** A programme with its version, to edit. */
public record ProgrammeEdit(long id, int version, boolean archived, ProgrammeData data, TermsData terms) {
}

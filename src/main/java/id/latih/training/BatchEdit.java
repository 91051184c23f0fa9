package id.latih.training;

/** A batch with its version, to edit; id 0 for one that is not saved yet. */
public record BatchEdit(long id, int version, long programmeId, BatchData data, TermsData terms) {
}

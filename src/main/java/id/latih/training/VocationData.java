package id.latih.training;

/** A vocation as a form edits it. */
public record VocationData(String name, String nameEn, boolean active) {
}

package id.latih.training;

/** A vocation as its administrator sees it. */
public record VocationRow(long id, String code, String name, String nameEn, boolean active, long programmes,
        int version) {
}

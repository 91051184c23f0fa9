package id.latih.region;

/** A kecamatan, by its official code such as {@code 36.04.31}. */
public record District(String code, String name) {
}

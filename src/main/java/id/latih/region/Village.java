package id.latih.region;

/** A desa. Names repeat within the regency; the code such as {@code 36.04.31.2009} does not. */
public record Village(String code, String districtCode, String districtName, String name) {
}

package id.latih.demo;

/** A desa, with the name of its kecamatan. */
record Village(String code, String name, String district) {

    /** The six digits that a NIK registered here begins with. */
    String nikRegion() {
        return code.substring(0, 8).replace(".", "");
    }

    boolean isIn(String district) {
        return code.startsWith(district);
    }
}

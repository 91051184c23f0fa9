package id.latih.resident;

/** The numbers that are masked until somebody asks for one. */
public enum IdentityNumber {
    NIK, KK
}

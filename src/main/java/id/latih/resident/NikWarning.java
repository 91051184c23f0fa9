package id.latih.resident;

/** What about an identity number an officer should look at; none of it is a reason to refuse. */
public enum NikWarning {
    BIRTH_DATE_DIFFERS, SEX_DIFFERS, UNKNOWN_REGION
}

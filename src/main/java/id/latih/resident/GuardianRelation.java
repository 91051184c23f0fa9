package id.latih.resident;

/** What a minor's guardian is to them. */
public enum GuardianRelation {
    FATHER, MOTHER, GRANDPARENT, SIBLING, RELATIVE, OTHER
}

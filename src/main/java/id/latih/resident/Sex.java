package id.latih.resident;

/** Sex as the identity card has it. */
public enum Sex {
    FEMALE, MALE
}

package id.latih.resident;

/** What a resident is called, and whose account that is. */
public record ResidentName(long accountId, String fullName) {
}

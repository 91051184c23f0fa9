package id.latih.consent;

/**
 * A minor's guardian.
 *
 * @param relation the name of the constant of {@code GuardianRelation}, which the resident's profile knows
 * @param phone    in international form
 */
public record Guardian(String name, String relation, String phone) {

    /** Whether this is the same person, although their number may have changed. */
    public boolean is(Guardian other) {
        return name.equalsIgnoreCase(other.name) && relation.equals(other.relation);
    }
}

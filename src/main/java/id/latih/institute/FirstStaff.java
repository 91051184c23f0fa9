package id.latih.institute;

/** Who applies for an institute, and becomes its first staff member. */
public record FirstStaff(String staffName, String staffEmail, String password) {

    /** Says nothing of the password. */
    @Override
    public String toString() {
        return "FirstStaff[" + staffName + "]";
    }
}

package id.latih.resident;

/** Says that a resident's NIK and birth date stay as they are, because somebody already decides on them. */
@FunctionalInterface
public interface ProfileLock {
    boolean locked(long residentId);
}

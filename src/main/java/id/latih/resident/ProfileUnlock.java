package id.latih.resident;

/** Says that a person may change NIK and birth date although they are locked, since an officer has agreed to it. */
@FunctionalInterface
public interface ProfileUnlock {
    boolean unlocked(long accountId);
}

package id.latih.core;

/** What an account may do. An account has exactly one role. */
public enum Role {
    /** Warga: registers, applies, confirms. */
    RESIDENT,
    /** Petugas lembaga: posts and screens for the one institute it belongs to. */
    INSTITUTE_STAFF,
    /** Pejabat penyetuju: publishes batches, verifies institutes, decides placements. */
    APPROVER,
    /** Administrator: accounts, vocations, holidays, mails, audit. */
    ADMINISTRATOR;

    /** The names as annotations need them: {@code @RolesAllowed(Role.Names.RESIDENT)}. */
    public static final class Names {
        public static final String RESIDENT = "RESIDENT";
        public static final String INSTITUTE_STAFF = "INSTITUTE_STAFF";
        public static final String APPROVER = "APPROVER";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";

        private Names() {
        }
    }
}

package id.latih.permissions;

/** Somebody who calls. What is called belongs to the resident and to the staff's institute. */
enum Actor {
    RESIDENT("resident"),
    OTHER_RESIDENT("another resident"),
    STAFF("staff"),
    OTHER_STAFF("staff of another institute"),
    APPROVER("approver"),
    ADMINISTRATOR("administrator"),
    /** The staff, of whom the password is known and the second step is not made: what is theirs is not yet. */
    PASSWORD_ONLY("password only"),
    NOBODY("nobody");

    private final String label;

    Actor(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether the samples are this one's. */
    boolean owner() {
        return this == RESIDENT || this == STAFF;
    }

    /** Whether this one does the same work as somebody to whom the samples belong. */
    boolean other() {
        return this == OTHER_RESIDENT || this == OTHER_STAFF;
    }

    /** Whose the samples are: the one of the same kind, the resident where there is none. */
    Actor owned() {
        return this == STAFF || this == OTHER_STAFF || this == PASSWORD_ONLY ? STAFF : RESIDENT;
    }
}

package id.latih.permissions;

/** Somebody who calls. What is called belongs to the resident and to the staff's institute. */
enum Actor {
    RESIDENT("resident"),
    OTHER_RESIDENT("another resident"),
    STAFF("staff"),
    OTHER_STAFF("staff of another institute"),
    APPROVER("approver"),
    ADMINISTRATOR("administrator"),
    NOBODY("nobody");

    private final String label;

    Actor(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}

package id.latih.institute;

import id.latih.account.NewAccount;

/** Somebody applies for an institute: both are checked, and nothing of them is kept yet. */
record InstituteAsked(InstituteData institute, NewAccount person) {

    /** The person stays out of logs. */
    @Override
    public String toString() {
        return "InstituteAsked[" + institute.name() + "]";
    }
}

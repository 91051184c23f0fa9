package id.latih.enrolment;

/** A resident confirmed a seat. Published in the transaction that made it so. */
record PlacementConfirmed(long applicationId, long residentId) {
}

package id.latih.enrolment;

/** How many applications of a batch are in a state. */
public record StateCount(ApplicationState state, long count) {
}

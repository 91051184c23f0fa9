package id.latih.enrolment.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import id.latih.enrolment.ApplicationState;
import id.latih.enrolment.StateCount;

import static id.latih.enrolment.ApplicationState.APPROVED;
import static id.latih.enrolment.ApplicationState.CANCELLED;
import static id.latih.enrolment.ApplicationState.CLOSED;
import static id.latih.enrolment.ApplicationState.CORRECTION_REQUESTED;
import static id.latih.enrolment.ApplicationState.DOCUMENTS_PASSED;
import static id.latih.enrolment.ApplicationState.EXPIRED;
import static id.latih.enrolment.ApplicationState.GRADUATED;
import static id.latih.enrolment.ApplicationState.NOT_GRADUATED;
import static id.latih.enrolment.ApplicationState.NOT_SELECTED;
import static id.latih.enrolment.ApplicationState.PROPOSED;
import static id.latih.enrolment.ApplicationState.REREGISTERED;
import static id.latih.enrolment.ApplicationState.RESERVE;
import static id.latih.enrolment.ApplicationState.SUBMITTED;
import static id.latih.enrolment.ApplicationState.TRAINEE;
import static id.latih.enrolment.ApplicationState.WITHDRAWN;

/** How the many states are put together to look through a batch's applicants. */
public enum StateTab {
    ALL, TO_CHECK(SUBMITTED), CORRECTION(CORRECTION_REQUESTED), PASSED(DOCUMENTS_PASSED), TO_DECIDE(PROPOSED),
    SEATED(APPROVED, REREGISTERED, TRAINEE, GRADUATED, NOT_GRADUATED), WAITING(RESERVE), REFUSED(NOT_SELECTED),
    ENDED(WITHDRAWN, EXPIRED, CLOSED, CANCELLED);

    private final Set<ApplicationState> states;

    StateTab(ApplicationState... states) {
        this.states = Set.of(states);
    }

    /** The states; none means every state but a draft. */
    public Set<ApplicationState> states() {
        return states;
    }

    /** As the address writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many of these counts are of this tab's states. */
    public long count(List<StateCount> counts) {
        return counts.stream().filter(count -> states.isEmpty() ? count.state() != ApplicationState.DRAFT
                : states.contains(count.state())).mapToLong(StateCount::count).sum();
    }

    public static Optional<StateTab> of(String word) {
        return Stream.of(values()).filter(tab -> tab.word().equals(word)).findFirst();
    }
}

package id.latih.enrolment;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of a batch's applicants to list: no states means all but drafts; the text is part of a name or number. */
public record ApplicantFilter(Set<ApplicationState> states, String text) {

    public static final ApplicantFilter ALL = new ApplicantFilter(Set.of(), "");

    private static final Set<ApplicationState> SENT = Arrays.stream(ApplicationState.values())
            .filter(state -> state != ApplicationState.DRAFT).collect(Collectors.toUnmodifiableSet());

    public ApplicantFilter {
        states = Set.copyOf(states);
        text = text.strip();
    }

    Set<ApplicationState> wanted() {
        return states.isEmpty() ? SENT
                : states.stream().filter(SENT::contains).collect(Collectors.toUnmodifiableSet());
    }
}

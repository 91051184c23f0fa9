package id.latih.enrolment;

import java.util.Comparator;
import java.util.List;

/**
 * The order of applicants by the published weighting: the highest total first; at the same total the higher
 * test score, then who applied first. Those without a total come last.
 */
final class Ranking {

    static final Comparator<Application> ORDER = Comparator
            .comparing((Application application) -> application.totalScore,
                    Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(application -> application.testScore, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(application -> application.submittedAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Application::id);

    private Ranking() {
    }

    static List<Application> of(List<Application> applications) {
        return applications.stream().sorted(ORDER).toList();
    }
}

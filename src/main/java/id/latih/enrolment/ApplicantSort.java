package id.latih.enrolment;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.JpaSort;

/**
 * The properties of {@link ApplicantRow} by which a list sorts, as the query names them: the resident's with their alias,
 * the application's without, since Spring Data puts it before them.
 */
final class ApplicantSort {

    private static final Sort FIRST_COME = Sort.by("submittedAt").and(Sort.by("id"));

    /** Those who were never proposed stand behind those who were. */
    private static final String UNRANKED_LAST = "coalesce(a.rankNo, 1000000)";

    private ApplicantSort() {
    }

    /** With the id behind it, so that a page never repeats or misses a row. */
    static Pageable stable(Pageable page) {
        var sort = page.getSort().isUnsorted() ? FIRST_COME : page.getSort().stream()
                .map(order -> order(order.getProperty(), order.getDirection()))
                .reduce(Sort::and).orElse(FIRST_COME).and(Sort.by("id"));
        return PageRequest.of(page.getPageNumber(), page.getPageSize(), sort);
    }

    private static Sort order(String property, Sort.Direction direction) {
        return switch (property) {
            case "fullName" -> JpaSort.unsafe(direction, "r.fullName");
            case "villageCode" -> JpaSort.unsafe(direction, "r.villageCode");
            case "rank" -> direction.isAscending() ? JpaSort.unsafe(UNRANKED_LAST) : Sort.by(direction, "rankNo");
            case "number", "state", "submittedAt", "testScore", "interviewScore", "totalScore", "reserveRank",
                    "respondBy" -> Sort.by(direction, property);
            default -> FIRST_COME;
        };
    }
}

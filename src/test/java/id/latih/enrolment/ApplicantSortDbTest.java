package id.latih.enrolment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

import id.latih.core.Role;
import id.latih.testing.DbTest;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;

import static org.assertj.core.api.Assertions.assertThat;

/** Applicants sort by each column of their list, both ways. */
@DbTest
class ApplicantSortDbTest {

    private static final String RANK = "rank";

    @Autowired TestData data;
    @Autowired ScreeningService screening;
    @Autowired DecisionService decisions;
    @Autowired Clock clock;
    private long batch;
    private long staff;
    private long approver;
    private long first;
    private long second;
    private long unranked;

    @BeforeEach
    void threeApplicants() {
        var institute = data.institute();
        batch = data.batch(institute, 2, Map.of());
        staff = data.staff(institute);
        approver = data.account(Role.APPROVER);
        // the later ones first, so that no order of theirs comes from the numbers of their rows
        unranked = applicant("Zainal", "36.04.05.2010", "PROPOSED", 30, Map.of());
        second = applicant("Budi", "36.04.05.2006", "PROPOSED", 20, Map.of("rank_no", 2, "reserve_rank", 2));
        first = applicant("Ani", "36.04.05.2002", "APPROVED", 10, Map.of("rank_no", 1, "reserve_rank", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fullName", "villageCode", RANK, "number", "state", "submittedAt", "testScore", "interviewScore",
        "totalScore", "reserveRank", "respondBy"})
    void eachColumnSortsBothWays(String property) {
        assertThat(sorted(property, Sort.Direction.ASC)).containsExactly(first, second);
        assertThat(sorted(property, Sort.Direction.DESC)).containsExactly(second, first);
    }

    private List<Long> sorted(String property, Sort.Direction direction) {
        var page = PageRequest.of(0, 10, Sort.by(direction, property));
        var screened = SignIn.as(staff, Role.INSTITUTE_STAFF, () -> screening.applicants(batch, ApplicantFilter.ALL, page));
        var decided = SignIn.as(approver, Role.APPROVER, () -> decisions.applicants(batch, ApplicantFilter.ALL, page));
        assertThat(decided).hasSize(3).isEqualTo(screened);
        if (property.equals(RANK)) {
            assertThat(decided.getLast().id()).isEqualTo(unranked);
        }
        return decided.stream().map(ApplicantRow::id).filter(id -> id != unranked).toList();
    }

    private long applicant(String name, String village, String state, int number, Map<String, Object> ranks) {
        var resident = data.resident(Map.of("full_name", name, "village_code", village)).residentId();
        var at = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).plusMinutes(number);
        var values = new HashMap<String, Object>(ranks);
        values.putAll(Map.of("number", "LTH-S-%d-%d".formatted(batch, number), "submitted_at", at, "respond_by", at,
                "test_score", number, "interview_score", number, "total_score", number));
        return data.application(batch, resident, state, values);
    }
}

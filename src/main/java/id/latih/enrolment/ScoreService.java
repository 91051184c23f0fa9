package id.latih.enrolment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.NotFound;
import id.latih.core.RuleViolation;
import id.latih.institute.OwnInstitute;
import id.latih.limit.Limit;
import id.latih.limit.Limited;
import id.latih.training.BatchDirectory;
import id.latih.training.BatchInfo;
import id.latih.upload.Inspection;

/**
 * Test and interview scores, from 0 to 100, of the applicants of the own institute's batches who passed the
 * document check. The total follows the batch's published weighting.
 */
@Service
@Transactional
@PreAuthorize("hasRole('INSTITUTE_STAFF')")
public class ScoreService {

    private static final List<ApplicationState> SCORED = List.of(ApplicationState.DOCUMENTS_PASSED);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ApplicationRepository applications;
    private final EnrolmentLocks locks;
    private final RestrictedUse restricted;
    private final BatchDirectory batches;
    private final OwnInstitute ownInstitute;
    private final Inspection inspection;
    private final Audit audit;

    ScoreService(ApplicationRepository applications, EnrolmentLocks locks, RestrictedUse restricted,
            BatchDirectory batches, OwnInstitute ownInstitute, Inspection inspection, Audit audit) {
        this.applications = applications;
        this.locks = locks;
        this.restricted = restricted;
        this.batches = batches;
        this.ownInstitute = ownInstitute;
        this.inspection = inspection;
        this.audit = audit;
    }

    /**
     * Enters one applicant's scores; null takes a score back.
     *
     * @throws RuleViolation where somebody else changed the application since, or a score is out of range
     */
    public void enter(long applicationId, int version, @Nullable BigDecimal test, @Nullable BigDecimal interview) {
        var application = locks.application(applicationId);
        var batch = ownBatch(application.batchId);
        if (application.version != version) {
            throw new RuleViolation("Stale.changed");
        }
        if (!SCORED.contains(application.state)) {
            throw new RuleViolation("ScoreService.notScored", application.label(), application.state);
        }
        restricted.check(application);
        write(application, batch, check("testScore", test), check("interviewScore", interview));
    }

    /**
     * The lines of a workbook (.xlsx) with scores of a batch. Enters nothing.
     *
     * @throws RuleViolation where {@link Inspection#read} does not let it through, or it has no lines or too many
     */
    @Limited(value = Limit.UPLOAD, network = Limit.UPLOAD_ADDRESS)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<ScoreLine> read(long batchId, byte[] workbook) {
        ownBatch(batchId);
        return inspection.read(workbook, ScoreSheet::parse);
    }

    /** What {@link #apply} would do with each line, without doing it. */
    @Transactional(readOnly = true)
    public List<ScoreCheck> dryRun(long batchId, List<ScoreLine> lines) {
        ownBatch(batchId);
        return check(restricted.usable(batchId, applications.inBatch(batchId, SCORED)), names(batchId), lines);
    }

    /**
     * Enters the scores of every line that can be, checked again; leaves the others out.
     *
     * @return how many applicants' scores changed
     */
    public int apply(long batchId, List<ScoreLine> lines) {
        var batch = ownBatch(batchId);
        var scored = restricted.usable(batchId, applications.lockAll(batchId, SCORED));
        var byNumber = new HashMap<String, Application>();
        scored.forEach(application -> byNumber.put(application.label(), application));
        var changes = check(scored, names(batchId), lines).stream().filter(ScoreCheck::changes).toList();
        for (var change : changes) {
            var application = byNumber.get(change.line().number());
            write(application, batch, change.newTest(), change.newInterview());
        }
        return changes.size();
    }

    private void write(Application application, BatchInfo batch, @Nullable BigDecimal test,
            @Nullable BigDecimal interview) {
        var before = application.testScore + " / " + application.interviewScore;
        application.testScore = test;
        application.interviewScore = interview;
        application.totalScore = total(batch.testWeight(), test, interview);
        audit.record("SCORES_ENTERED", "application", application.id(), application.label(), before,
                test + " / " + interview, null, null);
    }

    /** The weighted total, to two decimals; null while a score that counts is missing. */
    static @Nullable BigDecimal total(int testWeight, @Nullable BigDecimal test, @Nullable BigDecimal interview) {
        if (testWeight > 0 && test == null || testWeight < 100 && interview == null) {
            return null;
        }
        var weight = BigDecimal.valueOf(testWeight);
        var sum = weight.multiply(test == null ? BigDecimal.ZERO : test)
                .add(HUNDRED.subtract(weight).multiply(interview == null ? BigDecimal.ZERO : interview));
        return sum.divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private static List<ScoreCheck> check(List<Application> scored, Map<Long, String> names, List<ScoreLine> lines) {
        var byNumber = new HashMap<String, Application>();
        scored.forEach(application -> byNumber.put(application.label(), application));
        var seen = new HashSet<String>();
        var checks = new ArrayList<ScoreCheck>();
        for (var line : lines) {
            checks.add(check(byNumber.get(line.number()), names, line, seen));
        }
        return checks;
    }

    private static ScoreCheck check(@Nullable Application application, Map<Long, String> names, ScoreLine line,
            Set<String> seen) {
        if (application == null) {
            return new ScoreCheck(line, null, null, null, null, null,
                    new RuleViolation("ScoreService.unknownNumber", line.number()));
        }
        var name = names.get(application.id());
        var oldTest = application.testScore;
        var oldInterview = application.interviewScore;
        try {
            if (!seen.add(line.number())) {
                throw new RuleViolation("ScoreService.twice", line.number());
            }
            return new ScoreCheck(line, name, oldTest, read("testScore", line.test(), oldTest), oldInterview,
                    read("interviewScore", line.interview(), oldInterview), null);
        } catch (RuleViolation problem) {
            return new ScoreCheck(line, name, oldTest, oldTest, oldInterview, oldInterview, problem);
        }
    }

    private Map<Long, String> names(long batchId) {
        var names = new HashMap<Long, String>();
        applications.applicants(batchId, SCORED, "", StaffWindow.ALWAYS, Pageable.unpaged())
                .forEach(row -> names.put(row.id(), row.fullName()));
        return names;
    }

    private static @Nullable BigDecimal read(String field, String text, @Nullable BigDecimal old) {
        return text.isBlank() ? old : check(field, ScoreText.parse(text)
                .orElseThrow(() -> RuleViolation.at(field, "ScoreService.notANumber", text)));
    }

    private static @Nullable BigDecimal check(String field, @Nullable BigDecimal score) {
        if (score != null && (score.signum() < 0 || score.compareTo(HUNDRED) > 0)) {
            throw RuleViolation.at(field, "ScoreService.outOfRange", score.toPlainString());
        }
        return score == null ? null : score.setScale(2, RoundingMode.HALF_UP);
    }

    private BatchInfo ownBatch(long batchId) {
        var batch = batches.find(batchId).orElseThrow(() -> new NotFound("batch", batchId));
        ownInstitute.check(batch.instituteId());
        return batch;
    }
}

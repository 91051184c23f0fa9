package id.latih.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import id.latih.core.Role;
import id.latih.core.RuleViolation;
import id.latih.limit.Limit;
import id.latih.testing.DbTest;
import id.latih.testing.SampleFiles;
import id.latih.testing.SignIn;
import id.latih.testing.TestData;
import id.latih.upload.Inspection;

/** A workbook with scores on its way to the dry run. */
@DbTest
class ScoreUploadDbTest {

    private static final byte[] SHEET = SampleFiles.workbook("<row><c r='A1' t='inlineStr'><is><t>LTH-1</t></is></c>"
            + "<c r='C1'><v>80</v></c><c r='D1'><v>90</v></c></row>");

    @Autowired ScoreService scores;
    @Autowired TestData data;
    private long batch;

    @BeforeEach
    void staff() {
        var institute = data.institute();
        batch = data.batch(institute, 1, Map.of());
        SignIn.as(data.staff(institute), Role.INSTITUTE_STAFF);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void itsLinesAreRead() {
        assertThat(scores.read(batch, SHEET)).isEqualTo(List.of(new ScoreLine(1, "LTH-1", "80", "90")));
    }

    @Test
    void whatIsTooLargeOrNoneIsRefusedBeforeItIsTakenApart() {
        refused("Inspection.empty", new byte[0]);
        refused("Inspection.bigWorkbook", new byte[Inspection.MAX_WORKBOOK_BYTES + 1]);
        refused("Inspection.brokenWorkbook", "bukan".getBytes(StandardCharsets.UTF_8));
        refused("Inspection.brokenWorkbook", SampleFiles.pdf("x"));
        refused("Inspection.brokenWorkbook", SampleFiles.workbook("<row><c t='x'/></row>"));
        refused("Inspection.hugeWorkbook", SampleFiles.workbook(" ".repeat(40 * 1024 * 1024)));
        refused("ScoreSheet.empty", SampleFiles.workbook(""));
    }

    @Test
    void anAccountUploadsSoOftenOnly() {
        for (var i = 0; i < Limit.UPLOAD.atOnce(); i++) {
            refused("Inspection.empty", new byte[0]);
        }
        refused("Limits.tooOften", SHEET);
    }

    @Test
    void onlyForABatchOfOnesOwn() {
        SignIn.as(data.staff(data.institute()), Role.INSTITUTE_STAFF);
        assertThatThrownBy(() -> scores.read(batch, SHEET)).isInstanceOf(AccessDeniedException.class);
        SignIn.as(data.account(Role.APPROVER), Role.APPROVER);
        assertThatThrownBy(() -> scores.read(batch, SHEET)).isInstanceOf(AccessDeniedException.class);
    }

    private void refused(String key, byte[] workbook) {
        assertThatThrownBy(() -> scores.read(batch, workbook)).isInstanceOfSatisfying(RuleViolation.class,
                violation -> assertThat(violation.key()).isEqualTo(key));
    }
}

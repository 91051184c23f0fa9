package id.latih.training;

/**
 * A programme as a form edits it.
 *
 * @param lessonHours in JP; a JP is 45 minutes
 * @param outcomes    what one learns
 */
public record ProgrammeData(long vocationId, String title, ProgrammeKind kind, ProgrammeLevel level,
        int lessonHours, int days, String outcomes) {
}

package id.latih.training;

/** A programme in its institute's list. */
public record ProgrammeRow(long id, String title, VocationName vocation, ProgrammeKind kind, ProgrammeLevel level,
        int lessonHours, int days, boolean archived, long batches) {

    ProgrammeRow(long id, String title, long vocationId, String vocation, String vocationEn, ProgrammeKind kind,
            ProgrammeLevel level, int lessonHours, int days, boolean archived, long batches) {
        this(id, title, new VocationName(vocationId, vocation, vocationEn), kind, level, lessonHours, days, archived,
                batches);
    }
}

package id.latih.training.ui;

import id.latih.core.NotFound;

/** Addresses of this module's pages, for others to link to. */
public final class TrainingNavigation {

    public static final String PROGRAMMES = "program";
    public static final String BATCHES = "angkatan";
    public static final String REVIEWS = "dinas/angkatan";
    public static final String VOCATIONS = "admin/kejuruan";
    /** In place of an id: the page of something that is not saved yet. */
    public static final String NEW = "baru";
    static final String PROGRAMME_PARAMETER = "program";

    private TrainingNavigation() {
    }

    public static String programme(long id) {
        return PROGRAMMES + "/" + id;
    }

    /** The staff's page of a batch. */
    public static String batch(long id) {
        return BATCHES + "/" + id;
    }

    /** The form of a new batch of a programme. */
    public static String newBatch(long programmeId) {
        return BATCHES + "/" + NEW + "?" + PROGRAMME_PARAMETER + "=" + programmeId;
    }

    /** The approvers' page of a batch. */
    public static String review(long id) {
        return REVIEWS + "/" + id;
    }

    static long id(String parameter) {
        try {
            return Long.parseLong(parameter);
        } catch (NumberFormatException notANumber) {
            throw new NotFound("page", parameter);
        }
    }
}

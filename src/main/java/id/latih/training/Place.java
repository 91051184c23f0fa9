package id.latih.training;

/** Where a batch is taught. */
public enum Place {
    /** At the institute. */
    INSTITUTE,
    /** In a village, by a mobile unit or in the village hall. */
    VILLAGE
}

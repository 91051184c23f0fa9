package id.latih.resident;

/** Says that a document belongs to an application and must be kept. */
@FunctionalInterface
public interface DocumentUse {
    boolean used(long documentId);
}

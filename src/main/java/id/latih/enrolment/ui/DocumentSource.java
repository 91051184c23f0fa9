package id.latih.enrolment.ui;

import java.io.Serializable;

/** Gives the bytes of a document of the application that is shown; checks who may see it. */
@FunctionalInterface
public interface DocumentSource extends Serializable {
    byte[] content(long documentId);
}

package id.latih.consent;

import java.util.List;

/** What somebody may be asked to agree to. Each purpose has its text, in versions. */
public enum ConsentPurpose {
    /** How data are used for the service itself: a public task [law], so it is read and not agreed to. */
    SERVICE_NOTICE,
    /** A guardian's agreement for somebody under 18 [law]. */
    GUARDIAN,
    /** Photos of training in publications. */
    PHOTOS,
    /** Contact data for companies that look for workers. */
    EMPLOYERS;

    /** What the service does not need: free to give from 18 on, to leave and to take back. */
    public static final List<ConsentPurpose> OPTIONAL = List.of(PHOTOS, EMPLOYERS);
}

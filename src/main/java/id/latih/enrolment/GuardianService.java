package id.latih.enrolment;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.consent.ConsentDirectory;
import id.latih.consent.ConsentPurpose;
import id.latih.core.Audit;
import id.latih.core.RuleViolation;

/**
 * The agreement of the guardian of a resident under 18, given on the resident's own telephone: the guardian reads
 * the text and signs with their name (decision 018). Once a guardian and a version of the text, not once an application.
 */
@Service
@Transactional
@PreAuthorize("hasRole('RESIDENT')")
public class GuardianService {

    private final OwnResident ownResident;
    private final GuardianCheck check;
    private final ConsentDirectory consents;
    private final Audit audit;

    GuardianService(OwnResident ownResident, GuardianCheck check, ConsentDirectory consents, Audit audit) {
        this.ownResident = ownResident;
        this.check = check;
        this.consents = consents;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public GuardianState own() {
        var resident = ownResident.require();
        return new GuardianState(GuardianCheck.guardian(resident),
                consents.text(ConsentPurpose.GUARDIAN), check.consent(resident).orElse(null));
    }

    /**
     * The guardian agrees.
     *
     * @param signature the guardian's name as they typed it
     * @param textId    the text that they read
     * @throws RuleViolation where the profile names no guardian, or another one, or the text has a newer version
     */
    public void agree(String signature, long textId) {
        var resident = ownResident.require();
        var guardian = GuardianCheck.guardian(resident);
        if (guardian == null) {
            throw new RuleViolation("GuardianService.profile");
        }
        if (!plain(signature).equalsIgnoreCase(plain(guardian.name()))) {
            throw RuleViolation.at("signature", "GuardianService.signature", guardian.name());
        }
        consents.guardianAgreed(resident.accountId(), guardian, textId);
        audit.record("GUARDIAN_CONSENTED", "resident", resident.id(), resident.fullName());
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }
}

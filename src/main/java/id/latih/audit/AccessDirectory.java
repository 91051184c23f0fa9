package id.latih.audit;

import java.util.List;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looked at a resident's data, for the modules that tell the resident. Asks for no role: whoever calls has checked. */
@Service
@Transactional(readOnly = true)
public class AccessDirectory {

    /** What is looking, among what is written down of a resident. */
    private static final List<String> LOOKS =
            List.of("APPLICANT_SHOWN", "RELATIVE_SHOWN", "DOCUMENT_SHOWN", "NIK_SHOWN", "KK_SHOWN", "PARTICIPANT_SHOWN",
                    "PARTICIPANT_EXPORTED");

    private final AuditRepository entries;

    AccessDirectory(AuditRepository entries) {
        this.entries = entries;
    }

    /** Newest first. */
    public List<AccessLine> list(long residentId, Pageable page) {
        return entries.looks(String.valueOf(residentId), LOOKS, PageRequest.of(page.getPageNumber(), page.getPageSize()));
    }

    public long count(long residentId) {
        return entries.countLooks(String.valueOf(residentId), LOOKS);
    }
}

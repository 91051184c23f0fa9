package id.latih.audit;

import java.util.List;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.NotFound;

/** The administrator's search through what was done, newest first. Nobody changes it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AuditTrail {

    private final AuditRepository entries;

    AuditTrail(AuditRepository entries) {
        this.entries = entries;
    }

    public List<AuditLine> list(AuditFilter filter, Pageable page) {
        return entries.lines(filter.pattern(), filter.action(), filter.start(), filter.end(),
                PageRequest.of(page.getPageNumber(), page.getPageSize()));
    }

    /** @throws NotFound where there is no such line */
    public AuditLine get(long id) {
        return entries.line(id).orElseThrow(() -> new NotFound("audit line", id));
    }

    /** The kinds of acts that occur, to choose from. */
    public List<String> actions() {
        return entries.actions();
    }
}

package id.latih.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.Audit;
import id.latih.core.CurrentUser;
import id.latih.limit.Limit;
import id.latih.limit.Limited;

/** Everything about the signed-in person, for that person (UU 27/2022, articles 5 to 7 and 13) [law]. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnData {

    private final Viewers viewers;
    private final DataCopies copies;
    private final CurrentUser currentUser;
    private final Audit audit;

    OwnData(Viewers viewers, DataCopies copies, CurrentUser currentUser, Audit audit) {
        this.viewers = viewers;
        this.copies = copies;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** Who looked at it, newest first. */
    @Transactional(readOnly = true)
    public List<Viewer> viewers(Pageable page) {
        return viewers.list(currentUser.id(), page);
    }

    @Transactional(readOnly = true)
    public long countViewers() {
        return viewers.count(currentUser.id());
    }

    /** Writes a copy of everything, as it is found; no connection to the database waits for a slow reader. */
    @Limited(Limit.EXPORT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void copy(CopyFormat format, Locale language, OutputStream out) throws IOException {
        var user = currentUser.get();
        audit.record("DATA_COPIED", "account", user.accountId(), user.displayName(), null, format, null, null);
        copies.write(user.accountId(), format, language, out);
    }
}

package id.latih.resident;

import java.time.Clock;
import java.util.Map;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import id.latih.core.CurrentUser;
import id.latih.core.DocumentType;
import id.latih.core.NotFound;
import id.latih.core.RuleViolation;
import id.latih.limit.Limit;
import id.latih.limit.Limited;

/** The signed-in resident's own documents: uploaded once, used for every application. */
@Service
@Transactional
@PreAuthorize("hasRole('RESIDENT')")
public class DocumentService {

    public static final int MAX_BYTES = 5 * 1024 * 1024;
    private static final int MAX_NAME = 200;
    private static final Set<String> PHONE_PHOTOS = Set.of("image/heic", "image/heif", "image/webp", "image/avif");

    private final ResidentRepository residents;
    private final ResidentDocumentRepository documents;
    private final ResidentDocumentContentRepository contents;
    private final DocumentDirectory directory;
    private final ResidentSeal seal;
    private final ObjectProvider<DocumentUse> uses;
    private final CurrentUser currentUser;
    private final Clock clock;

    DocumentService(ResidentRepository residents, ResidentDocumentRepository documents,
            ResidentDocumentContentRepository contents, DocumentDirectory directory,
            ResidentSeal seal, ObjectProvider<DocumentUse> uses, CurrentUser currentUser, Clock clock) {
        this.residents = residents;
        this.documents = documents;
        this.contents = contents;
        this.directory = directory;
        this.seal = seal;
        this.uses = uses;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The documents of today, one of each type at most; none before the profile was saved. */
    @Transactional(readOnly = true)
    public Map<DocumentType, DocumentInfo> own() {
        return residents.findByAccountId(currentUser.id()).map(resident -> directory.current(resident.id()))
                .orElse(Map.of());
    }

    /**
     * Keeps a document; an earlier one of its type stays with the applications that were sent with it.
     *
     * @throws RuleViolation where the profile is missing, or the file is empty, over {@link #MAX_BYTES}, or
     *         by its content neither PDF, JPG nor PNG, whatever it is called
     */
    @Limited(Limit.UPLOAD)
    public DocumentInfo upload(DocumentType type, String fileName, byte[] content) {
        var kind = check(content);
        // the row's lock lets two uploads of one type follow each other
        var resident = residents.lockByAccountId(currentUser.id())
                .orElseThrow(() -> new RuleViolation("DocumentService.profileFirst"));
        documents.replaceCurrent(resident.id(), type, clock.instant());
        var document = documents.save(new ResidentDocument(resident.id(), type, shortened(fileName), kind, content,
                clock.instant()));
        contents.save(new ResidentDocumentContent(document.id(), seal.content(document.id(), content)));
        return document.info();
    }

    /** @throws RuleViolation where an application was sent with it */
    public void delete(long documentId) {
        var document = ownDocument(documentId);
        if (uses.stream().anyMatch(use -> use.used(documentId))) {
            throw new RuleViolation("DocumentService.inUse");
        }
        try {
            contents.deleteByDocumentId(documentId);
            documents.delete(document);
            documents.flush();
        } catch (DataIntegrityViolationException used) {
            // an application was sent with it just now
            throw new RuleViolation("DocumentService.inUse");
        }
    }

    @Transactional(readOnly = true)
    public byte[] content(long documentId) {
        return directory.content(ownDocument(documentId).id());
    }

    private ResidentDocument ownDocument(long documentId) {
        var document = documents.findById(documentId).orElseThrow(() -> new NotFound("document", documentId));
        var resident = residents.findByAccountId(currentUser.id());
        if (resident.isEmpty() || resident.get().id() != document.residentId) {
            throw new AccessDeniedException("document " + documentId);
        }
        return document;
    }

    private static FileKind check(byte[] content) {
        if (content.length == 0) {
            throw new RuleViolation("DocumentService.empty");
        }
        if (content.length > MAX_BYTES) {
            throw new RuleViolation("DocumentService.tooBig");
        }
        var found = FileKind.detect(content);
        return FileKind.of(found).orElseThrow(() -> PHONE_PHOTOS.contains(found)
                ? new RuleViolation("DocumentService.phonePhoto", found)
                : new RuleViolation("DocumentService.wrongKind", found));
    }

    /**
     * Without a folder, without the identity number that people like to call a file by, and short enough; the
     * end says more than the beginning.
     */
    private static String shortened(String fileName) {
        var name = Nik.maskIn(fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1));
        return name.length() <= MAX_NAME ? name : name.substring(name.length() - MAX_NAME);
    }
}

package id.latih.resident;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import id.latih.core.CurrentUser;
import id.latih.core.DocumentType;
import id.latih.core.IdentityNumbers;
import id.latih.core.NotFound;
import id.latih.core.RuleViolation;
import id.latih.limit.Limit;
import id.latih.limit.Limited;
import id.latih.upload.CleanFile;
import id.latih.upload.Inspection;

/** The signed-in resident's own documents: uploaded once, used for every application. */
@Service
@Transactional
@PreAuthorize("hasRole('RESIDENT')")
public class DocumentService {

    public static final int MAX_BYTES = Inspection.MAX_BYTES;
    /** Of one resident, with those that were replaced: years of applications, and no store for other things. */
    static final int MAX_KEPT = 60;
    private static final int MAX_NAME = 200;

    private final ResidentRepository residents;
    private final ResidentDocumentRepository documents;
    private final ResidentDocumentContentRepository contents;
    private final DocumentDirectory directory;
    private final Inspection inspection;
    private final ResidentSeal seal;
    private final ObjectProvider<DocumentUse> uses;
    private final CurrentUser currentUser;
    private final TransactionOperations transaction;
    private final Clock clock;

    DocumentService(ResidentRepository residents, ResidentDocumentRepository documents,
            ResidentDocumentContentRepository contents, DocumentDirectory directory,
            Inspection inspection, ResidentSeal seal, ObjectProvider<DocumentUse> uses, CurrentUser currentUser,
            TransactionOperations transaction, Clock clock) {
        this.residents = residents;
        this.documents = documents;
        this.contents = contents;
        this.directory = directory;
        this.inspection = inspection;
        this.seal = seal;
        this.uses = uses;
        this.currentUser = currentUser;
        this.transaction = transaction;
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
     * @throws RuleViolation where the profile is missing, too many were kept already, or the file is not one that
     *         {@link Inspection#inspect} lets through, whatever it is called
     */
    @Limited(value = Limit.UPLOAD, network = Limit.UPLOAD_ADDRESS)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public DocumentInfo upload(DocumentType type, String fileName, byte[] content) {
        // takes a while, in which no connection to the database should wait
        var file = inspection.inspect(content);
        return Objects.requireNonNull(transaction.execute(status -> keep(type, shortened(fileName), file)));
    }

    private DocumentInfo keep(DocumentType type, String fileName, CleanFile file) {
        // the row's lock lets two uploads of one type follow each other; looking at the file took a while, in which
        // its owner may have been erased
        var resident = residents.lockByAccountId(currentUser.id()).filter(found -> !found.isErased())
                .orElseThrow(() -> new RuleViolation("DocumentService.profileFirst"));
        if (documents.countByResidentId(resident.id()) >= MAX_KEPT) {
            throw new RuleViolation("DocumentService.tooMany", MAX_KEPT);
        }
        documents.replaceCurrent(resident.id(), type, clock.instant());
        var document = documents.save(new ResidentDocument(resident.id(), type, fileName, file, clock.instant()));
        contents.save(new ResidentDocumentContent(document.id(), seal.content(document.id(), file.content())));
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

    /**
     * Without a folder, without the identity number that people like to call a file by, and short enough; the
     * end says more than the beginning.
     */
    private static String shortened(String fileName) {
        var name = IdentityNumbers.maskIn(fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1));
        return name.length() <= MAX_NAME ? name : name.substring(name.length() - MAX_NAME);
    }
}

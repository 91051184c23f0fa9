package id.latih.resident;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.latih.crypto.SealedColumn;
import id.latih.crypto.Vault;

/** Seals what of a resident is stored encrypted: the two numbers and the documents. */
@Component
public class ResidentSeal {

    private static final SealedColumn NIK = new SealedColumn("resident", "account_id", "nik_sealed");
    private static final SealedColumn KK = new SealedColumn("resident", "account_id", "kk_sealed");
    private static final SealedColumn CONTENT =
            new SealedColumn("resident_document_content", "document_id", "sealed");
    static final List<SealedColumn> COLUMNS = List.of(NIK, KK, CONTENT);

    private final Vault vault;

    public ResidentSeal(Vault vault) {
        this.vault = vault;
    }

    /** The columns of a resident's row that hold the numbers. */
    public record Numbers(byte[] nikSealed, byte[] nikHash, byte[] kkSealed, byte[] kkHash) {
    }

    public Numbers numbers(long accountId, String nik, String kk) {
        return new Numbers(vault.seal(NIK, accountId, nik), hash(nik), vault.seal(KK, accountId, kk),
                vault.hash("kk", kk));
    }

    public byte[] content(long documentId, byte[] content) {
        return vault.seal(CONTENT, documentId, content);
    }

    void write(Resident resident, String nik, String kk) {
        var numbers = numbers(resident.accountId, nik, kk);
        resident.nikSealed = numbers.nikSealed;
        resident.nikHash = numbers.nikHash;
        resident.kkSealed = numbers.kkSealed;
        resident.kkHash = numbers.kkHash;
    }

    byte[] hash(String nik) {
        return vault.hash("nik", nik);
    }

    /** In full; empty for a resident that was never saved, or was erased. */
    String nik(Resident resident) {
        return open(NIK, resident.accountId, resident.nikSealed);
    }

    String kk(Resident resident) {
        return open(KK, resident.accountId, resident.kkSealed);
    }

    byte[] open(ResidentDocumentContent document) {
        return vault.open(CONTENT, document.documentId, document.sealed);
    }

    private String open(SealedColumn column, long accountId, byte @Nullable [] sealed) {
        return sealed == null || sealed.length == 0 ? "" : vault.openText(column, accountId, sealed);
    }
}

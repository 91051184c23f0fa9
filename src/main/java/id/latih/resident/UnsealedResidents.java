package id.latih.resident;

import java.util.function.IntSupplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import id.latih.core.IdentityNumbers;
import id.latih.crypto.UnsealedRows;
import id.latih.crypto.Vault;

/**
 * Numbers and documents of before they were sealed. The tables are written anew when the columns in clear are
 * dropped, because a database leaves what was in them in its files otherwise.
 */
@Component
class UnsealedResidents implements UnsealedRows {

    private static final int DOCUMENTS_AT_ONCE = 20;
    private static final int RESIDENTS_AT_ONCE = 500;

    private final ResidentSeal seal;

    UnsealedResidents(Vault vault) {
        this.seal = new ResidentSeal(vault);
    }

    private record Numbers(long accountId, String nik, String kk) {
    }

    private record FileName(long id, String name) {
    }

    @Override
    public void seal(JdbcClient jdbc) {
        if (has(jdbc, "resident", "nik")) {
            untilNone(() -> residents(jdbc));
            fileNames(jdbc);
            jdbc.sql("""
                    alter table resident drop key resident_nik, drop key resident_by_kk, drop column nik, drop column kk,
                      algorithm = copy""").update();
        }
        if (has(jdbc, "resident_document_content", "content")) {
            untilNone(() -> documents(jdbc));
            jdbc.sql("""
                    alter table resident_document_content drop column content, modify column sealed longblob not null,
                      algorithm = copy""").update();
        }
    }

    private static void untilNone(IntSupplier some) {
        int sealed;
        do {
            sealed = some.getAsInt();
        } while (sealed > 0);
    }

    private int residents(JdbcClient jdbc) {
        var rows = jdbc.sql("""
                select account_id, nik, kk from resident where nik_hash is null order by id limit ?""")
                .param(RESIDENTS_AT_ONCE).query(Numbers.class).list();
        for (var row : rows) {
            var sealed = seal.numbers(row.accountId, row.nik, row.kk);
            jdbc.sql("""
                    update resident set nik_sealed = ?, nik_hash = ?, kk_sealed = ?, kk_hash = ? where account_id = ?""")
                    .params(sealed.nikSealed(), sealed.nikHash(), sealed.kkSealed(), sealed.kkHash(), row.accountId)
                    .update();
        }
        return rows.size();
    }

    private int documents(JdbcClient jdbc) {
        var ids = jdbc.sql("""
                select document_id from resident_document_content where sealed is null order by document_id limit ?""")
                .param(DOCUMENTS_AT_ONCE).query(Long.class).list();
        for (var id : ids) {
            var content = jdbc.sql("select content from resident_document_content where document_id = ?").param(id)
                    .query(byte[].class).single();
            jdbc.sql("update resident_document_content set sealed = ?, content = null where document_id = ?")
                    .params(seal.content(id, content), id).update();
        }
        return ids.size();
    }

    /** People call files by their number. */
    private static void fileNames(JdbcClient jdbc) {
        jdbc.sql("select id, file_name as name from resident_document").query(FileName.class).list().stream()
                .filter(file -> !file.name.equals(IdentityNumbers.maskIn(file.name)))
                .forEach(file -> jdbc.sql("update resident_document set file_name = ? where id = ?")
                        .params(IdentityNumbers.maskIn(file.name), file.id).update());
    }

    private static boolean has(JdbcClient jdbc, String table, String column) {
        return jdbc.sql("""
                select count(*) > 0 from information_schema.columns
                where table_schema = database() and table_name = ? and column_name = ?""")
                .params(table, column).query(Boolean.class).single();
    }
}

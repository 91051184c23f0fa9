package id.latih.resident;

import java.util.List;

import org.springframework.stereotype.Component;

import id.latih.personal.DeclaredTable;
import id.latih.personal.DeclaredTables;
import id.latih.personal.Erased;

/** What residents say of themselves. Sex, year of birth, schooling and kecamatan stay: the statistics count them. */
@Component
class ResidentTables implements DeclaredTables {

    private static final String THEIRS = "resident_id in (select id from resident where account_id = :account)";
    private static final String THEIR_DOCUMENTS = """
            document_id in (select d.id from resident_document d join resident r on r.id = d.resident_id
              where r.account_id = :account)""";

    @Override
    public List<DeclaredTable> declaredTables() {
        return List.of(resident(), document(),
                DeclaredTable.named("resident_document_content").about(THEIR_DOCUMENTS).deleted()
                        .key("document_id").file("sealed").build());
    }

    private static DeclaredTable resident() {
        return DeclaredTable.named("resident").about("account_id = :account")
                .key("id", "account_id")
                .personal("nik_sealed", "kk_sealed")
                .key(Erased.EMPTY, "nik_hash", "kk_hash")
                .personal(Erased.NAMELESS, "full_name")
                .personal("birth_place")
                .personal(Erased.becomes("date(concat(year(birth_date), '-01-01'))"), "birth_date")
                .personal("address", "phone", "school", "graduation_year", "guardian_name", "guardian_relation",
                        "guardian_phone", "nik_warnings", "restricted_at")
                .specific("disability", "support_needed")
                .personal(Erased.becomes("concat(left(village_code, 8), '.0000')"), "village_code")
                .personal(Erased.STAYS, "sex", "education")
                .personal(Erased.becomes("'OTHER'"), "working_status")
                .plain("updated_at", "version")
                .build();
    }

    private static DeclaredTable document() {
        return DeclaredTable.named("resident_document").about(THEIRS).deleted()
                .key("id", "resident_id").personal("type", "file_name", "content_type", "size", "uploaded_at")
                .personal("replaced_at", "current_type").key("sha256")
                .build();
    }
}

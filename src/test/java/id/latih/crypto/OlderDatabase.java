package id.latih.crypto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import id.latih.testing.TestDatabase;

/** A database of the version before anything was sealed, with two residents who share a family card. */
final class OlderDatabase {

    static final String NIK = "3604310105990001";
    static final String OTHER_NIK = "3604310206980002";
    static final String KK = "3604310101200001";
    static final String MARKER = "ISI BERKAS RAHASIA";
    private static final String BEFORE_SEALING = "63";

    final String url = TestDatabase.create();
    final DataSource source = new DriverManagerDataSource(url, TestDatabase.user(), TestDatabase.password());
    final JdbcClient jdbc = JdbcClient.create(source);

    OlderDatabase() {
        Flyway.configure().dataSource(source).target(BEFORE_SEALING).load().migrate();
        insert(1, NIK);
        insert(2, OTHER_NIK);
    }

    /** Starts what the command starts, with these arguments beside the address. */
    void rotate(String... more) {
        var arguments = new ArrayList<>(List.of(RotateKeys.COMMAND, "--latih.db.url=" + url,
                "--latih.db.user=" + TestDatabase.user(), "--latih.db.password=" + TestDatabase.password()));
        arguments.addAll(Arrays.asList(more));
        RotateKeys.main(arguments.toArray(String[]::new));
    }

    String nik(Vault vault, long id) {
        return vault.openText(new SealedColumn("resident", "account_id", "nik_sealed"), 10 + id,
                jdbc.sql("select nik_sealed from resident where id = ?").param(id).query(byte[].class).single());
    }

    String document(Vault vault, long id) {
        return vault.openText(new SealedColumn("resident_document_content", "document_id", "sealed"), id,
                jdbc.sql("select sealed from resident_document_content where document_id = ?").param(id)
                        .query(byte[].class).single());
    }

    private void insert(long id, String nik) {
        jdbc.sql("insert into account (id, email, display_name, role, status, created_at) values (?, ?, 'Warga', 'RESIDENT', 'ACTIVE', now())")
                .params(10 + id, "warga" + id + "@contoh.id").update();
        jdbc.sql("""
                insert into resident (id, account_id, nik, kk, full_name, birth_place, birth_date, sex, address,
                  village_code, phone, education, school, working_status, updated_at)
                values (?, ?, ?, ?, 'Warga', 'Serang', '1999-05-01', 'MALE', 'Kp. Pasir', '36.04.31.2009',
                  '+6281200000000', 'SMA', 'SMAN 1', 'SEEKING', now())""").params(id, 10 + id, nik, KK).update();
        jdbc.sql("insert into resident_document (id, resident_id, type, file_name, content_type, size, sha256, uploaded_at) values (?, ?, 'KTP', ?, 'application/pdf', 5, '', now())")
                .params(id, id, "ktp " + nik + ".pdf").update();
        jdbc.sql("insert into resident_document_content (document_id, content) values (?, ?)")
                .params(id, (MARKER + id).getBytes()).update();
    }
}

package id.latih.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The command {@code rotate-keys}, and what it does before: older rows are sealed at any start. */
class RotateKeysDbTest {

    private final OlderDatabase data = new OlderDatabase();
    private final String first = MasterKey.random();
    private final String second = MasterKey.random();

    @Test
    void olderRowsAreSealedAndTheColumnsInClearAreGone() {
        data.rotate("--latih.key=" + first);

        assertThat(Dump.of(data.jdbc)).contains("Warga").contains("Kp. Pasir")
                .doesNotContain(OlderDatabase.NIK, OlderDatabase.OTHER_NIK, OlderDatabase.KK, OlderDatabase.MARKER);
        assertThat(columns()).doesNotContain("nik", "kk", "content");
        var vault = vault(first);
        assertThat(data.nik(vault, 1)).isEqualTo(OlderDatabase.NIK);
        assertThat(data.nik(vault, 2)).isEqualTo(OlderDatabase.OTHER_NIK);
        assertThat(data.document(vault, 2)).isEqualTo(OlderDatabase.MARKER + 2);
        assertThat(data.jdbc.sql("select nik_hash from resident where id = 1").query(byte[].class).single())
                .isEqualTo(vault.hash("nik", OlderDatabase.NIK));
        assertThat(data.jdbc.sql("select count(distinct kk_hash) from resident").query(Integer.class).single())
                .as("one family").isEqualTo(1);
        assertThat(data.jdbc.sql("select file_name from resident_document where id = 1").query(String.class).single())
                .isEqualTo("ktp 3604••••••••0001.pdf");
    }

    @Test
    void aStartThatWasCutShortGoesOn() {
        data.rotate("--latih.key=" + first);
        // as if only the first resident had been sealed before the power failed
        data.jdbc.sql("""
                alter table resident add column nik char(16), add column kk char(16),
                  add constraint resident_nik unique (nik), add key resident_by_kk (kk),
                  modify column nik_hash binary(32), modify column nik_sealed varbinary(100)""").update();
        data.jdbc.sql("update resident set nik = ?, kk = ?, nik_hash = null, nik_sealed = null where id = 2")
                .params(OlderDatabase.OTHER_NIK, OlderDatabase.KK).update();

        data.rotate("--latih.key=" + first);

        assertThat(data.nik(vault(first), 1)).isEqualTo(OlderDatabase.NIK);
        assertThat(data.nik(vault(first), 2)).isEqualTo(OlderDatabase.OTHER_NIK);
        assertThat(columns()).doesNotContain("nik", "kk");
    }

    @Test
    void aNewMasterKeyAndANewDataKeyReplaceTheOnesOfBefore() {
        data.rotate("--latih.key=" + first);
        var before = keysInUse();
        var hash = data.jdbc.sql("select nik_hash from resident where id = 1").query(byte[].class).single();

        data.rotate("--latih.key=" + second, "--latih.old-key=" + first);

        assertThat(keysInUse()).hasSize(1).doesNotContainAnyElementsOf(before);
        assertThat(data.nik(vault(second), 1)).isEqualTo(OlderDatabase.NIK);
        assertThat(data.document(vault(second), 1)).isEqualTo(OlderDatabase.MARKER + 1);
        assertThat(data.jdbc.sql("select nik_hash from resident where id = 1").query(byte[].class).single())
                .as("still found by the number").isEqualTo(hash);
        assertThatThrownBy(() -> vault(first).load()).isInstanceOf(KeyProblem.class);
    }

    @Test
    void aRotationThatWasCutShortGoesOnWithTheSameKey() {
        data.rotate("--latih.key=" + first);
        var sealed = data.jdbc.sql("select sealed from resident_document_content where document_id = 2")
                .query(byte[].class).single();
        data.jdbc.sql("update resident_document_content set sealed = 'rusak' where document_id = 2").update();
        assertThatThrownBy(() -> data.rotate("--latih.key=" + first)).hasMessageContaining("of row 2");
        var half = keysInUse();
        data.jdbc.sql("update resident_document_content set sealed = ? where document_id = 2").param(sealed).update();

        data.rotate("--latih.key=" + first);

        assertThat(keysInUse()).hasSize(1).isSubsetOf(half);
        assertThat(data.document(vault(first), 2)).isEqualTo(OlderDatabase.MARKER + 2);
    }

    @Test
    void aPortalThatRunsMeanwhileOpensWhatIsSealedAnewAndLosesNothingItSeals() {
        data.rotate("--latih.key=" + first);
        var running = vault(first);
        running.load();

        data.rotate("--latih.key=" + first);

        var column = new SealedColumn("resident", "account_id", "nik_sealed");
        var late = running.seal(column, 11, "belum tahu kunci baru");
        assertThat(data.nik(running, 1)).isEqualTo(OlderDatabase.NIK);
        assertThat(vault(first).openText(column, 11, late)).isEqualTo("belum tahu kunci baru");
    }

    @Test
    void keysThatNothingIsSealedWithAreForgotten() {
        for (int time = 0; time < 4; time++) {
            data.rotate("--latih.key=" + first);
        }
        var keys = new KeySets(data.source, TestVault.masterKeys(first)).get(KeyUse.SEAL);
        assertThat(keys.size()).as("the newest and the one before").isEqualTo(2);
    }

    private Vault vault(String key) {
        return new Vault(data.source, TestVault.masterKeys(key));
    }

    private List<String> columns() {
        return data.jdbc.sql("""
                select column_name from information_schema.columns where table_schema = database()
                and table_name in ('resident', 'resident_document_content')""").query(String.class).list();
    }

    private List<String> keysInUse() {
        return data.jdbc.sql("""
                select hex(substring(nik_sealed, 1, 5)) from resident union select hex(substring(kk_sealed, 1, 5))
                from resident union select hex(substring(sealed, 1, 5)) from resident_document_content
                where length(sealed) > 5""").query(String.class).list();
    }
}

package id.latih.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.testing.DbTest;

@DbTest
class VaultDbTest {

    private static final SealedColumn COLUMN = new SealedColumn("resident", "account_id", "nik_sealed");

    @Autowired
    private Vault vault;
    @Autowired
    private DataSource source;

    @Test
    void opensWhatItSealed() {
        var sealed = vault.seal(COLUMN, 7, "3604310105990001");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("3604310105990001");
        assertThat(vault.openText(COLUMN, 7, sealed)).isEqualTo("3604310105990001");
    }

    @Test
    void sealsTheSameNeverTheSameWay() {
        assertThat(vault.seal(COLUMN, 7, "a")).isNotEqualTo(vault.seal(COLUMN, 7, "a"));
    }

    @Test
    void opensNothingInAnotherRowOrColumn() {
        var sealed = vault.seal(COLUMN, 7, "a");
        assertThatThrownBy(() -> vault.open(COLUMN, 8, sealed)).isInstanceOf(IllegalStateException.class)
                .hasMessage("cannot open resident.nik_sealed of row 8");
        assertThatThrownBy(() -> vault.open(new SealedColumn("resident", "account_id", "kk_sealed"), 7, sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensNothingThatWasChanged() {
        var sealed = vault.seal(COLUMN, 7, "a");
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> vault.open(COLUMN, 7, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anAddressHoldsNothingInClearAndEveryInstanceOpensIt() {
        var sealed = vault.sealForAddress("Siti Aminah, Añer");
        assertThat(sealed).matches("[A-Za-z0-9_-]+").isNotEqualTo(vault.sealForAddress("Siti Aminah, Añer"));
        assertThat(TestVault.on(source).openFromAddress(sealed)).contains("Siti Aminah, Añer");
    }

    @Test
    void anAddressOpensNothingThatWasChangedOrIsStored() {
        var sealed = vault.sealForAddress("Siti");
        var changed = new StringBuilder(sealed);
        changed.setCharAt(20, sealed.charAt(20) == 'A' ? 'B' : 'A');
        for (var other : new String[] {changed.toString(), "Siti", "Siti Aminah", "", sealed.substring(1),
                Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(COLUMN, 7, "3604310105990001"))}) {
            assertThat(vault.openFromAddress(other)).as(other).isEmpty();
        }
    }

    @Test
    void hashesTheSameAlikeInEveryInstanceAndKindsApart() {
        assertThat(vault.hash("nik", "1")).hasSize(32).isEqualTo(TestVault.on(source).hash("nik", "1"))
                .isNotEqualTo(vault.hash("kk", "1")).isNotEqualTo(vault.hash("nik", "2"));
    }

    @Test
    void theDatabaseKeepsItsKeysWrapped() {
        var keySets = new KeySets(source, TestVault.masterKeys("KioqKioqKioqKioqKioqKioqKioqKioqKioqKioqKio="));
        assertThatThrownBy(() -> keySets.get(KeyUse.SEAL)).isInstanceOf(KeyProblem.class)
                .hasMessage("The key given does not open the data keys in this database.");
    }
}

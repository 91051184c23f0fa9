package id.latih.crypto;

import java.nio.file.Path;
import java.util.Base64;

import javax.sql.DataSource;

/** For tests that have a database and no portal around it. */
public final class TestVault {

    private TestVault() {
    }

    public static Vault on(DataSource source) {
        return new Vault(source, masterKeys(Base64.getEncoder().encodeToString(new byte[32])));
    }

    static MasterKeys masterKeys(String key) {
        return new MasterKeys(key, "", "", "", "jdbc:mysql://somewhere/latih", Path.of("data"));
    }
}

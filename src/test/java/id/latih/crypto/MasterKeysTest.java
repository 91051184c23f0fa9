package id.latih.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeysTest {

    private static final String SERVER = "jdbc:mysql://db.example/latih";

    @TempDir
    private Path folder;

    @Test
    void aServerWithoutAKeyIsRefusedInASentence() {
        assertThatThrownBy(() -> keys("", "", SERVER)).isInstanceOfSatisfying(KeyProblem.class, problem -> {
            var said = new KeyProblemAnalyzer().analyze(new IllegalStateException(problem));
            assertThat(said.getDescription()).isEqualTo(
                    "A portal on a database server needs a key to encrypt identity numbers and documents with.");
            assertThat(said.getAction()).contains("LATIH_KEY", "LATIH_KEY_FILE", "openssl rand -base64 32");
        });
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aServerWithAKeyFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> keys("", folder.resolve("gone").toString(), SERVER))
                .isInstanceOf(KeyProblem.class).hasMessageContaining("gone is missing");
    }

    @Test
    void theEmbeddedDatabaseGetsAKeyThatOnlyItsOwnerReads() throws Exception {
        var first = keys("", "", "");
        assertThat(folder).isEmptyDirectory();
        var wrapped = first.forFirstKeys().wrap(KeyUse.SEAL, KeyUse.SEAL.newKeys());
        var file = folder.resolve("key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(keys("", "", "").unwrap(KeyUse.SEAL, wrapped).size()).isEqualTo(1);
        Files.delete(file);
        assertThatThrownBy(() -> keys("", "", "").unwrap(KeyUse.SEAL, wrapped))
                .as("a lost key is not quietly replaced").hasMessageContaining("key is missing");
        assertThat(file).doesNotExist();
    }

    @Test
    void aTextThatIsNoKeyIsNotRepeated() throws IOException {
        for (var text : new String[] {"rahasia", "cmFoYXNpYQ==", "***"}) {
            assertThatThrownBy(() -> keys(text, "", "")).isInstanceOf(KeyProblem.class)
                    .hasMessage("The key in LATIH_KEY is not 32 bytes in base64.");
        }
        var file = Files.writeString(folder.resolve("k"), "");
        assertThatThrownBy(() -> keys("", file.toString(), "")).isInstanceOf(KeyProblem.class)
                .hasMessageContaining("k is not 32 bytes");
    }

    @Test
    void keysForOneUseDoNotPassForTheOther() throws Exception {
        var key = MasterKey.of(MasterKey.random(), "test");
        var wrapped = key.wrap(KeyUse.SEAL, KeyUse.SEAL.newKeys());
        assertThatThrownBy(() -> key.unwrap(KeyUse.LOOK_UP, wrapped)).isInstanceOf(GeneralSecurityException.class);
    }

    private MasterKeys keys(String text, String file, String databaseUrl) {
        return new MasterKeys(text, file, "", "", databaseUrl, folder);
    }
}

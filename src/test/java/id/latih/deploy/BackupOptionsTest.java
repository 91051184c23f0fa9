package id.latih.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class BackupOptionsTest {

    /** With compose the programs run in the database's container, by a command in the documentation. */
    @Test
    void theCommandForComposeHasTheOptionsOfTheScript() throws IOException {
        var options = Pattern.compile("(?s)options\\+?=\\((.*?)\\)").matcher(Files.readString(Path.of("deploy/backup"))).results()
                .map(MatchResult::group).flatMap(text -> Pattern.compile("--[\\w=-]+").matcher(text).results().map(MatchResult::group)).toList();
        var command = Pattern.compile("(?s)exec mysqldump (.*?)'").matcher(Files.readString(Path.of("docs/operations.md")));
        assertThat(command.find()).isTrue();
        assertThat(options).contains("--single-transaction", "--set-gtid-purged=OFF").allSatisfy(option ->
                assertThat(command.group(1)).contains(option));
    }
}

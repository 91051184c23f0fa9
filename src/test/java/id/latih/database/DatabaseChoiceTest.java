package id.latih.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DatabaseChoiceTest {
    private final ApplicationContextRunner portal = new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
        .withUserConfiguration(EmbeddedDatabaseConfiguration.class);

    @Test
    void anAddressMeansNoServerOfOurOwn() {
        String url = "jdbc:mysql://db.example/latih";
        portal.withPropertyValues("latih.db.url=" + url, "spring.datasource.url=" + url).run(context -> {
            assertThat(context).doesNotHaveBean(EmbeddedDatabase.class);
            assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl()).isEqualTo(url);
        });
    }

    @Test
    void aSecondStartGetsASentenceAndAWayOut() {
        var analysis = new DataFolderInUseAnalyzer().analyze(
            new IllegalStateException(new DataFolderInUseException(Path.of("data"))));
        assertThat(analysis.getDescription()).isEqualTo("The data folder data is in use: a portal already runs on it.");
        assertThat(analysis.getAction()).contains("LATIH_DATA_DIR");
    }
}

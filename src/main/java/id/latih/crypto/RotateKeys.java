package id.latih.crypto;

import java.util.List;

import javax.sql.DataSource;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The command {@code rotate-keys}: the database and the keys, and nothing that serves. What it needs of the
 * modules it finds by the two interfaces that they implement.
 */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ComponentScan("id.latih.database")
@ComponentScan("id.latih.crypto")
@ComponentScan(basePackages = "id.latih", useDefaultFilters = false, includeFilters = @Filter(
        type = FilterType.ASSIGNABLE_TYPE, classes = {SealedColumns.class, UnsealedRows.class}))
public final class RotateKeys {

    public static final String COMMAND = "rotate-keys";

    /** Returns when every value is sealed with the new key. */
    public static void main(String[] args) {
        try (var program = new SpringApplicationBuilder(RotateKeys.class).web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF).run(args)) {
            program.getBean(KeyRotation.class).run();
        }
    }

    @Bean
    KeyRotation keyRotation(DataSource source, MasterKeys masterKeys, Vault vault, List<SealedColumns> columns) {
        return new KeyRotation(source, masterKeys, vault, columns);
    }
}

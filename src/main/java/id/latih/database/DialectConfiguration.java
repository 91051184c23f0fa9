package id.latih.database;

import javax.sql.DataSource;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.dialect.MariaDBDialect;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Connector/J calls every server MySQL, and Hibernate believes it: on MariaDB that breaks locking
 * clauses and JSON. So the server itself is asked.
 */
@Configuration(proxyBeanMethods = false)
class DialectConfiguration {

    @Bean
    HibernatePropertiesCustomizer dialectOfTheServer(DataSource dataSource) {
        return settings -> {
            String version = new JdbcTemplate(dataSource).queryForObject("select version()", String.class);
            if (version != null && version.contains("MariaDB")) {
                settings.put(JdbcSettings.DIALECT, MariaDBDialect.class.getName());
            }
        };
    }
}

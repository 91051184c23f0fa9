package id.latih.database;

import org.hibernate.cfg.JdbcSettings;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DialectConfiguration {

    @Bean
    HibernatePropertiesCustomizer dialectOfTheServer() {
        return settings -> settings.put(JdbcSettings.DIALECT_RESOLVERS, MariaDbDialectResolver.class.getName());
    }
}

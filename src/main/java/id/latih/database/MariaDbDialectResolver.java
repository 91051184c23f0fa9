package id.latih.database;

import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolver;
import org.jspecify.annotations.Nullable;

/**
 * Connector/J calls every server MySQL, and Hibernate believes it: on MariaDB that breaks locking
 * clauses and JSON. The version tells the two apart. Public, because Hibernate makes it.
 */
public final class MariaDbDialectResolver implements DialectResolver {

    @Override
    public @Nullable Dialect resolveDialect(DialectResolutionInfo server) {
        String version = server.getDatabaseVersion();
        return version != null && version.contains("MariaDB") ? new MariaDBDialect(server) : null;
    }
}

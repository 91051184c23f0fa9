package id.latih.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.latih.testing.DbTest;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DbTest
class DialectDbTest {
    @Autowired
    private EntityManagerFactory factory;
    @Autowired
    private JdbcTemplate sql;

    @Test
    void isThatOfTheServer() {
        String version = sql.queryForObject("select version()", String.class);
        Dialect dialect = factory.unwrap(SessionFactoryImplementor.class).getJdbcServices().getDialect();
        assertThat(dialect.getClass()).isEqualTo(version.contains("MariaDB") ? MariaDBDialect.class : MySQLDialect.class);
        assertThat(version).startsWith(dialect.getVersion().getMajor() + "." + dialect.getVersion().getMinor() + ".");
    }

    @Test
    void transactionsSeeWhatOthersCommitted() {
        String isolation = sql.queryForObject("select @@session.transaction_isolation", String.class);
        assertThat(isolation).isEqualTo("READ-COMMITTED");
    }

    @Test
    void sessionsRunOnUtc() {
        assertThat(sql.queryForObject("select timestampdiff(second, utc_timestamp(), now())", Integer.class)).isZero();
    }
}

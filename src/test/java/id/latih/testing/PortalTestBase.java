package id.latih.testing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/** A test of the running portal on the demo data, through its port. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = { "management.server.port=0", "latih.url=http://localhost:${local.server.port:0}" })
@ActiveProfiles({"test", "demo"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import(MutableClock.Configuration.class)
@TestExecutionListeners(listeners = OwnSecurityContext.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public abstract class PortalTestBase {

    @Autowired
    protected JdbcClient jdbc;
    @Autowired
    protected MutableClock clock;
    @LocalServerPort
    private int port;

    protected final String portal() {
        return "http://localhost:" + port;
    }
}

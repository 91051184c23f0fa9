package id.latih.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

import id.latih.testing.TestDatabase;

class DatabaseReachableTest {

    private static Status status(String address) {
        var source = new HikariDataSource();
        source.setJdbcUrl(address);
        source.setUsername(TestDatabase.user());
        source.setPassword(TestDatabase.password());
        return new DatabaseReachable(source, Clock.systemUTC()).health().getStatus();
    }

    @Test
    void aDatabaseThatAnswersIsUp() {
        assertThat(status(TestDatabase.create())).isEqualTo(Status.UP);
    }

    @Test
    void oneThatIsAwayIsDown() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(status("jdbc:mysql://127.0.0.1:" + free + "/latih")).isEqualTo(Status.DOWN);
    }

    @Test
    void measuresAreNeverOnThePortalsOwnPort() {
        assertThatThrownBy(() -> new ManagementSecurity(8080, 8080)).hasMessageContaining("LATIH_MANAGEMENT_PORT");
    }
}

package id.latih.core;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;

class ErrorIdTest {

    private final Logger log = new LoggerContext().getLogger("test");

    private String logged(String where) {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.addAppender(lines);
        var id = ErrorId.log(log, where, new IllegalStateException());
        log.detachAppender(lines);
        var line = lines.list.getFirst().getFormattedMessage();
        assertThat(line).contains(id);
        return line;
    }

    @Test
    void theLogHasTheAddressAndNotTheSecretOfItsLink() {
        var secret = Secrets.random();
        assertThat(logged("/kabari/berhenti/" + secret)).doesNotContain(secret).endsWith("on /kabari/berhenti/...");
        assertThat(logged("/sandi-baru/" + secret + "/x")).doesNotContain(secret).endsWith("on /sandi-baru/.../x");
        assertThat(logged("/pelatihan/las-listrik-smaw-3g-angkatan-12")).endsWith("on /pelatihan/las-listrik-smaw-3g-angkatan-12");
    }
}

package id.latih.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import id.latih.core.LogFields;

/** What the program writes where the log is to be read by another: a program of its own, with the portal's settings. */
class StructuredLogTest {

    private static final String NUMBER = "3f2a9b7c1d5e4f60";

    /** Logs inside a request of somebody who is signed in, as the portal does. */
    static final class Program {

        public static void main(String[] arguments) throws Exception {
            var request = new MockHttpServletRequest("GET", "/pelatihan");
            request.addHeader(LogFields.REQUEST_HEADER, NUMBER);
            try (var settings = new SpringApplicationBuilder(Program.class).web(WebApplicationType.NONE).run(arguments)) {
                new RequestId().doFilter(request, new MockHttpServletResponse(), (asked, answer) -> log());
            }
        }

        private static void log() {
            try (var field = LogFields.with(LogFields.ACCOUNT, "17")) {
                LoggerFactory.getLogger("id.latih.test").error("one line\nand \"another\"", new IllegalStateException("it\nfailed"));
            }
        }
    }

    private static List<String> written(String format) throws Exception {
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Program.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LATIH_LOG_FORMAT", format);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    @Test
    void aLineIsOneObjectWithTheNumberOfItsRequest() throws Exception {
        var json = JsonMapper.builder().build();
        var lines = written("ecs").stream().map(json::readTree).toList();
        assertThat(lines).isNotEmpty().allMatch(JsonNode::isObject);
        assertThat(lines).filteredOn(line -> line.path("message").asString("").startsWith("one line")).singleElement().satisfies(line -> {
            assertThat(line.path("message").asString()).isEqualTo("one line\nand \"another\"");
            assertThat(line.path(LogFields.REQUEST).asString()).isEqualTo(NUMBER);
            assertThat(line.path(LogFields.ACCOUNT).asString()).isEqualTo("17");
            assertThat(line.toString()).contains("it\\nfailed");
        });
    }

    @Test
    void withoutAFormatPeopleReadIt() throws Exception {
        assertThat(written("")).filteredOn(line -> line.contains("one line")).singleElement().asString()
                .contains("[" + NUMBER + " 17]").doesNotStartWith("{");
    }
}

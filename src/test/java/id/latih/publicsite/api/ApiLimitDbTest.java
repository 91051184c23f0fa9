package id.latih.publicsite.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import id.latih.limit.Limit;

/** Who reads the open data without end, counted as it is counted: {@link ApiGateTest} looks at the answer alone. */
class ApiLimitDbTest extends ApiTestBase {

    private MockHttpServletResponse ask(String network) throws Exception {
        return send(MockMvcRequestBuilders.get("/api/v1/vocations").with(request -> {
            request.setRemoteAddr(network);
            return request;
        })).getResponse();
    }

    /** Some more than the limit pass, since the clock goes on meanwhile. */
    @Test
    void aNetworkThatAsksTooOftenWaitsAndNoOtherDoes() throws Exception {
        var network = UUID.randomUUID().toString();
        var answer = ask(network);
        var passed = 0;
        while (answer.getStatus() == 200 && passed < 3 * Limit.API.atOnce()) {
            passed++;
            answer = ask(network);
        }
        assertThat(passed).isGreaterThanOrEqualTo((int) Limit.API.atOnce());
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(Integer.parseInt(answer.getHeader("Retry-After"))).isBetween(1, 60);
        assertThat(ask(UUID.randomUUID().toString()).getStatus()).isEqualTo(200);
    }
}

package id.latih.publicsite.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import id.latih.limit.Limit;
import id.latih.limit.Limits;

/** What the gate answers with; {@link ApiLimitDbTest} has the real count behind it. */
class ApiGateTest {

    private final Limits limits = mock(Limits.class);
    private final MockFilterChain inside = new MockFilterChain();

    @Test
    void aNetworkThatAsksTooOftenWaits() throws Exception {
        when(limits.take(any(), any())).thenReturn(Optional.empty());
        when(limits.take(Limit.API, "10.9.1.1")).thenReturn(Optional.of(Duration.ofMillis(2500)));

        var refused = ask("10.9.1.1");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("3");
        assertThat(refused.getContentType()).isEqualTo("application/problem+json");
        assertThat(refused.getContentAsString()).contains("\"status\":429");
        assertThat(refused.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(refused.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(inside.getRequest()).isNull();

        assertThat(ask("10.9.1.2").getStatus()).isEqualTo(200);
        assertThat(inside.getRequest()).isNotNull();
    }

    private MockHttpServletResponse ask(String network) throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/v1/vocations");
        request.setRemoteAddr(network);
        var response = new MockHttpServletResponse();
        new ApiGate(JsonMapper.shared(), limits).doFilter(request, response, inside);
        return response;
    }
}

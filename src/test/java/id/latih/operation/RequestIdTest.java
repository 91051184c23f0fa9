package id.latih.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.DispatcherType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import id.latih.core.LogFields;

class RequestIdTest {

    private final List<String> logged = new ArrayList<>();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/pelatihan");

    private String answered() throws Exception {
        var response = new MockHttpServletResponse();
        new RequestId().doFilter(request, response, (asked, answer) -> logged.add(MDC.get(LogFields.REQUEST)));
        return response.getHeader(LogFields.REQUEST_HEADER);
    }

    @Test
    void aProxysNumberIsTakenOver() throws Exception {
        request.addHeader("X-Request-Id", "3f2a9b7c1d5e4f60a1b2c3d4e5f60718");
        assertThat(answered()).isEqualTo("3f2a9b7c1d5e4f60a1b2c3d4e5f60718");
        assertThat(logged).containsExactly("3f2a9b7c1d5e4f60a1b2c3d4e5f60718");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "a b c d e f g h", "12345678\nERROR all is lost", "<script>alert(1)</script>",
            "3604310707000001 is not a number for a log", ""})
    void anythingElseIsNot(String given) throws Exception {
        request.addHeader("X-Request-Id", given);
        assertThat(answered()).matches("[0-9a-f]{32}").isEqualTo(logged.getFirst());
    }

    @Test
    void eachRequestHasItsOwn() throws Exception {
        var first = answered();
        assertThat(first).matches("[0-9a-f]{32}");
        request.removeAttribute(RequestId.class.getName());
        assertThat(answered()).isNotEqualTo(first);
    }

    @Test
    void theErrorPageOfARequestHasTheSame() throws Exception {
        var first = answered();
        request.setDispatcherType(DispatcherType.ERROR);
        request.setAttribute("jakarta.servlet.error.request_uri", "/pelatihan");
        assertThat(answered()).isEqualTo(first);
        assertThat(logged).containsExactly(first, first);
    }

    @Test
    void afterwardsTheThreadSaysNothingMore() throws Exception {
        answered();
        assertThat(MDC.get(LogFields.REQUEST)).isNull();
    }
}

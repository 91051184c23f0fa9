package id.latih.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ResponseCacheTest {

    private Duration passed = Duration.ZERO;
    private final ResponseCache cache = new ResponseCache(() -> passed.toNanos());
    private final AtomicInteger made = new AtomicInteger();

    private MockHttpServletResponse read(String method, String caching, Runnable meanwhile) throws Exception {
        FilterChain page = (request, response) -> {
            var serial = made.incrementAndGet();
            meanwhile.run();
            ((HttpServletResponse) response).setHeader("Cache-Control", caching);
            response.setContentType("text/html");
            response.getWriter().write("page " + serial);
        };
        var response = new MockHttpServletResponse();
        cache.doFilter(new MockHttpServletRequest(method, "/pelatihan"), response, page);
        return response;
    }

    @Test
    void aPageIsMadeOnceUntilAChange() throws Exception {
        assertThat(read("GET", "public", () -> { }).getContentAsString()).isEqualTo("page 1");
        assertThat(read("GET", "public", () -> { }).getContentAsString()).isEqualTo("page 1");
        cache.forget();
        assertThat(read("GET", "public", () -> { }).getContentAsString()).isEqualTo("page 2");
    }

    /** The change was made on another instance, which cannot tell this one. */
    @Test
    void afterHalfAMinuteAPageIsMadeAgain() throws Exception {
        read("GET", "public", () -> { });
        passed = Duration.ofSeconds(29);
        assertThat(read("GET", "public", () -> { }).getContentAsString()).isEqualTo("page 1");
        passed = Duration.ofSeconds(30);
        assertThat(read("GET", "public", () -> { }).getContentAsString()).isEqualTo("page 2");
    }

    @Test
    void aPageThatWasBegunBeforeAChangeIsKeptForNobody() throws Exception {
        assertThat(read("GET", "public", cache::forget).getContentAsString()).isEqualTo("page 1");
        assertThat(read("GET", "public", () -> { }).getContentAsString()).isEqualTo("page 2");
    }

    @Test
    void whoAsksForTheHeadFirstTakesNoBodyFromTheNext() throws Exception {
        assertThat(read("HEAD", "public", () -> { }).getHeader("Content-Length")).isEqualTo("6");
        assertThat(read("GET", "public", () -> { }).getContentAsString()).isEqualTo("page 1");
    }

    @Test
    void whatIsPersonalIsKeptForNobody() throws Exception {
        read("GET", "no-store", () -> { });
        assertThat(read("GET", "no-store", () -> { }).getContentAsString()).isEqualTo("page 2");
    }
}

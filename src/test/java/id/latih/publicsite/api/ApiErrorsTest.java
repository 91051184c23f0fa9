package id.latih.publicsite.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;

class ApiErrorsTest {

    @Api
    static class Failing {

        @GetMapping("/failing")
        String fail() {
            throw new IllegalStateException("the password is secret");
        }
    }

    @Test
    void whatFailsInsideIsNotTold() throws Exception {
        var answer = MockMvcBuilders.standaloneSetup(new Failing()).setControllerAdvice(new ApiErrors()).build()
                .perform(get("/api/v1/failing")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getContentAsString()).contains("\"status\":500").doesNotContain("secret", "IllegalState", "Failing");
    }
}

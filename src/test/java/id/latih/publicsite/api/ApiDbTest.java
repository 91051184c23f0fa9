package id.latih.publicsite.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What every address of the open data does. */
class ApiDbTest extends ApiTestBase {

    private static final String VOCATIONS = "/api/v1/vocations";

    @Test
    void whoHasTheAnswerIsTold304() throws Exception {
        var first = get(VOCATIONS).getResponse();
        assertThat(first.getHeader("ETag")).isNotBlank();
        assertThat(first.getHeader("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
        var again = send(MockMvcRequestBuilders.get(VOCATIONS).header("If-None-Match", first.getHeader("ETag"))).getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(again.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/vocations.csv", "/api/v1/batches.csv?kind=COMMUNITY"})
    void alsoWhoHasTheTable(String address) throws Exception {
        var first = get(address).getResponse();
        assertThat(first.getHeader("ETag")).as("it may be packed on its way").startsWith("W/");
        var again = send(MockMvcRequestBuilders.get(URI.create(address)).header("If-None-Match", first.getHeader("ETag"))).getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        var other = send(MockMvcRequestBuilders.get(URI.create(address)).header("If-None-Match", "W/\"x\"")).getResponse();
        assertThat(other.getStatus()).isEqualTo(200);
    }

    @Test
    void noSessionAndNoCookie() throws Exception {
        var answer = get(VOCATIONS);
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getCookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {VOCATIONS, "/api/v1/vocations.csv", "/api/v1/batches?page=0", "/api/v1/nothing"})
    void otherSitesMayRead(String address) throws Exception {
        var answer = send(MockMvcRequestBuilders.get(address).header("Origin", "https://contoh.id")).getResponse();
        assertThat(answer.getHeaders("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(answer.getHeader("Access-Control-Allow-Credentials")).isNull();
    }

    @Test
    void otherSitesMayAskBeforeButOnlyForReading() throws Exception {
        var answer = send(options(VOCATIONS).header("Origin", "https://contoh.id")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")).getResponse();
        assertThat(answer.getStatus()).isEqualTo(204);
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.getHeader("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD");
        assertThat(answer.getHeader("Access-Control-Allow-Headers")).contains("If-None-Match");
        var written = send(post(VOCATIONS).header("Origin", "https://contoh.id")).getResponse();
        assertThat(written.getStatus()).isEqualTo(405);
        assertThat(written.getContentType()).startsWith("application/problem+json");
        assertThat(written.getHeader("Access-Control-Allow-Origin")).isNull();
        assertThat(send(options("/pelatihan").header("Origin", "https://contoh.id")).getResponse()
                .getHeader("Access-Control-Allow-Origin")).as("pages are not for other sites").isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1", "/api/v1/nothing", "/api/v1/nothing.csv", "/api/v1/batches/nothing",
        "/api/v1/programmes/0", "/api/v1/programmes/x", "/api/v1/institutes/nothing", "/api/v1/vocations/nothing",
        "/api/v1/regions/36.04.99"})
    void nothingThereIsAProblem(String address) throws Exception {
        var answer = get(address).getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat((int) JsonPath.read(answer.getContentAsString(), "$.status")).isEqualTo(404);
        assertThat((String) JsonPath.read(answer.getContentAsString(), "$.title")).isEqualTo("Not Found");
        assertThat((String) JsonPath.read(answer.getContentAsString(), "$.instance")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/png, application/xml", "nonsense"})
    void whoAcceptsNeitherGetsNeither(String accept) throws Exception {
        get("/api/v1/regions");
        var answer = send(MockMvcRequestBuilders.get("/api/v1/regions").header("Accept", accept)).getResponse();
        assertThat(answer.getStatus()).as("also where the answer is kept").isEqualTo(406);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat((int) JsonPath.read(answer.getContentAsString(), "$.status")).isEqualTo(406);
        assertThat(send(MockMvcRequestBuilders.get("/api/v1/regions.csv").header("Accept", accept)).getResponse().getStatus()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "text/html, application/json;q=0.5"})
    void whoAcceptsJsonGetsIt(String accept) throws Exception {
        assertThat(send(MockMvcRequestBuilders.get("/api/v1/regions").header("Accept", accept)).getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void headsAreAnswered() throws Exception {
        assertThat(send(head("/api/v1/regions?size=1")).getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void addressesWithoutParametersSaySo() throws Exception {
        var answer = get("/api/v1/regions/36.04.31?size=1").getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("This address takes no parameters.");
    }
}

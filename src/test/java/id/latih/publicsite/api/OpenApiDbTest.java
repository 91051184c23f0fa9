package id.latih.publicsite.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;


/** The description says what is there, and what it says works. */
class OpenApiDbTest extends ApiTestBase {

    @Test
    void everyOperationAnswers() throws Exception {
        var batch = data.openBatch(data.institute(), 1);
        var one = jdbc.sql("""
                select b.slug, b.programme_id as id, i.slug as institute from batch b join institute i
                on i.id = b.institute_id where b.id = ?""").param(batch).query().singleRow();
        var year = String.valueOf(statistics.years().getFirst());
        Map<String, Map<String, Object>> paths = JsonPath.read(document(), "$.paths");
        assertThat(paths.keySet()).allMatch(path -> path.startsWith("/api/v1/"));
        for (var path : paths.keySet()) {
            assertThat(paths.get(path).keySet()).as("read-only").containsExactly("get");
            var address = path.replace("{id}", String.valueOf(one.get("id"))).replace("{code}",
                    path.contains("regions") ? "36.04.31" : "barista").replace("{slug}",
                    String.valueOf(one.get(path.contains("institutes") ? "institute" : "slug")))
                    .replace("{year}", year);
            var answer = get(address).getResponse();
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            var types = ((Map<String, Object>) JsonPath.read(document(),
                    "$.paths['" + path + "'].get.responses['200'].content")).keySet();
            assertThat(types).as(address).containsExactly(answer.getContentType().replaceFirst(";.*", ""));
        }
        assertThat(paths.keySet()).contains("/api/v1/batches", "/api/v1/batches.csv", "/api/v1/programmes",
                "/api/v1/institutes", "/api/v1/vocations", "/api/v1/regions", "/api/v1/statistics");
    }

    @Test
    void itNamesTheParametersThatTheListTakes() throws Exception {
        assertThat(JsonPath.<List<String>>read(document(), "$.paths['/api/v1/batches'].get.parameters[*].name"))
                .containsExactlyInAnyOrder("q", "vocation", "kind", "institute", "place", "boarding", "month",
                        "education", "open", "sort", "page", "size");
        assertThat(JsonPath.<List<String>>read(document(),
                "$.paths['/api/v1/batches'].get.parameters[?(@.name=='kind')].schema.enum[*]"))
                .containsExactly("COMPETENCY", "COMMUNITY");
        assertThat(JsonPath.<List<Integer>>read(document(),
                "$.paths['/api/v1/batches'].get.parameters[?(@.name=='size')].schema.maximum")).containsExactly(100);
    }

    @Test
    void itSaysWhatEachErrorIs() throws Exception {
        assertThat(JsonPath.<Map<String, Object>>read(document(), "$.components.schemas")).containsKeys("Batch",
                "BatchDetails", "FoundBatches", "Institute", "Place", "Problem", "Programme", "Region", "Vocation");
        assertThat(JsonPath.<Map<String, Object>>read(document(),
                "$.paths['/api/v1/batches/{slug}'].get.responses['404'].content")).containsKey("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/en/api"})
    void thePageForPeopleNamesTheSameListsAndFiltersAndItsExamplesWork(String page) throws Exception {
        var answer = get(page).getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        var html = answer.getContentAsString();
        var links = Pattern.compile("href=\"(/api/v1/[^\"]*)\"").matcher(html).results()
                .map(link -> link.group(1).replace("&amp;", "&")).toList();
        for (var link : links) {
            assertThat(get(link).getResponse().getStatus()).as(link).isEqualTo(200);
        }
        Map<String, Object> paths = JsonPath.read(document(), "$.paths");
        assertThat(links).containsAll(paths.keySet().stream().filter(path -> !path.contains("{")).toList());
        assertThat(Pattern.compile("<code>(\\w+)</code></th>").matcher(html).results().map(name -> name.group(1)))
                .containsExactlyInAnyOrderElementsOf(JsonPath.<List<String>>read(document(),
                        "$.paths['/api/v1/batches'].get.parameters[*].name"));
        assertThat(html).contains(ApiConfiguration.LICENSE);
    }

    private String document() throws Exception {
        var answer = get("/api/v1/openapi.json").getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("application/json");
        return answer.getContentAsString();
    }
}

package id.latih.publicsite.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.latih.testing.Statements;

/** The list of batches and one of them, as other programs read them. */
class BatchesApiDbTest extends ApiTestBase {

    private long institute;
    private String slug;

    @BeforeEach
    void institute() {
        institute = data.institute();
        slug = jdbc.sql("select slug from institute where id = ?").param(institute).query(String.class).single();
    }

    @Test
    void aBatchSaysAllThatItsPageSaysButForItsContact() throws Exception {
        var id = data.batch(institute, 16, Map.of("benefits", "Makan siang\nAsuransi", "test_weight", 70,
                "village_code", "36.04.31.2009", "documents", "KTP,KK"));
        data.application(id, data.resident().residentId(), "SUBMITTED");
        var answer = ok("/api/v1/batches/" + batchSlug(id));
        assertThat((Map<String, Object>) JsonPath.read(answer, "$.batch")).containsEntry("slug", batchSlug(id))
                .containsEntry("startsOn", today().plusDays(30).toString())
                .containsEntry("registrationClosesOn", today().minusDays(1).toString())
                .containsEntry("seats", 16).containsEntry("seatsLeft", 16).containsEntry("applicants", 1)
                .containsEntry("status", "CLOSED").containsEntry("boarding", false);
        assertThat((Map<String, Object>) JsonPath.read(answer, "$.batch.place")).containsEntry("village", "Cikolelet")
                .containsEntry("district", "Cinangka").containsEntry("villageCode", "36.04.31.2009");
        assertThat((Map<String, Object>) JsonPath.read(answer, "$.batch.links"))
                .hasEntrySatisfying("self", self -> assertThat((String) self).endsWith("/api/v1/batches/" + batchSlug(id)))
                .hasEntrySatisfying("html", html -> assertThat((String) html).endsWith("/pelatihan/" + batchSlug(id)));
        assertThat((List<String>) JsonPath.read(answer, "$.outcomes")).containsExactly("Mengelas.");
        assertThat((List<String>) JsonPath.read(answer, "$.benefits")).containsExactly("Makan siang", "Asuransi");
        assertThat((List<String>) JsonPath.read(answer, "$.documents")).containsExactly("KTP", "KK");
        assertThat((int) JsonPath.read(answer, "$.selection.testWeight")).isEqualTo(70);
        assertThat((int) JsonPath.read(answer, "$.requirements.minAge")).isEqualTo(17);
        assertThat((Object) JsonPath.read(answer, "$.requirements.maxAge")).isNull();
        assertThat(answer).doesNotContain("Ibu Sari", "81234567890");
    }

    @Test
    void whatWasNotPublishedIsNotThere() throws Exception {
        var draft = data.batch(institute, 16, Map.of("state", "SUBMITTED"));
        var cancelled = data.batch(institute, 16, Map.of("state", "CANCELLED"));
        assertThat(get("/api/v1/batches/" + batchSlug(draft)).getResponse().getStatus()).isEqualTo(404);
        assertThat((String) JsonPath.read(ok("/api/v1/batches/" + batchSlug(cancelled)), "$.batch.status"))
                .isEqualTo("CANCELLED");
        assertThat(slugs(own(""))).isEmpty();
    }

    @Test
    void theFiltersAreThoseOfThePage() throws Exception {
        var village = data.batch(institute, 16, Map.of("village_code", "36.04.31.2009"));
        var boarding = data.batch(institute, 16, Map.of("boarding", true, "min_education", "DIPLOMA"));
        var open = data.openBatch(institute, 16);
        var later = data.batch(institute, 16, Map.of("starts_on", today().plusDays(200), "ends_on", today().plusDays(230)));
        assertThat(slugs(own(""))).containsExactlyInAnyOrder(batchSlug(village), batchSlug(boarding), batchSlug(open),
                batchSlug(later));
        assertThat(slugs(own("&place=36.04.31"))).containsExactly(batchSlug(village));
        assertThat(slugs(own("&place=36.04.05"))).isEmpty();
        assertThat(slugs(own("&boarding=true"))).containsExactly(batchSlug(boarding));
        assertThat(slugs(own("&education=SMA"))).doesNotContain(batchSlug(boarding)).hasSize(3);
        assertThat(slugs(own("&open=true"))).containsExactly(batchSlug(open));
        assertThat(slugs(own("&kind=COMPETENCY"))).hasSize(4);
        assertThat(slugs(own("&kind=COMMUNITY"))).isEmpty();
        assertThat(slugs(own("&vocation=none"))).isEmpty();
        assertThat(slugs(own("&month=" + today().plusDays(200).toString().substring(0, 7)))).containsExactly(batchSlug(later));
        assertThat(slugs(own("&sort=STARTING"))).last().isEqualTo(batchSlug(later));
    }

    @Test
    void wordsAreFoundAndMisspeltVocationsToo() throws Exception {
        var word = "kata" + UUID.randomUUID().toString().substring(0, 8);
        var id = data.batch(institute, 16, Map.of());
        jdbc.sql("insert into batch_search (batch_id, words) values (?, ?)").params(id, "x" + word + " xmenjahit").update();
        var found = ok("/api/v1/batches?q=" + word.substring(0, 10) + "&institute=" + slug);
        assertThat(slugs(found)).containsExactly(batchSlug(id));
        assertThat((Object) JsonPath.read(found, "$.meant")).isNull();
        var misspelt = ok("/api/v1/batches?q=menjahid&institute=" + slug);
        assertThat(slugs(misspelt)).containsExactly(batchSlug(id));
        assertThat((String) JsonPath.read(misspelt, "$.meant")).isEqualTo("menjahit");
    }

    @Test
    void pagesLinkToTheirNeighbours() throws Exception {
        for (var i = 0; i < 5; i++) {
            data.openBatch(institute, 1);
        }
        var first = own("&size=2&open=true");
        assertThat(slugs(first)).hasSize(2);
        assertThat((int) JsonPath.read(first, "$.total")).isEqualTo(5);
        assertThat((int) JsonPath.read(first, "$.pages")).isEqualTo(3);
        assertThat((Object) JsonPath.read(first, "$.links.prev")).isNull();
        var second = ok(path(JsonPath.read(first, "$.links.next")));
        var last = ok(path(JsonPath.read(second, "$.links.next")));
        assertThat(slugs(last)).hasSize(1).doesNotContainAnyElementsOf(slugs(first)).doesNotContainAnyElementsOf(slugs(second));
        assertThat((Object) JsonPath.read(last, "$.links.next")).isNull();
        assertThat(path(JsonPath.read(last, "$.links.self"))).contains("page=3", "size=2", "open=true", "institute=" + slug);
        assertThat(ok(path(JsonPath.read(second, "$.links.prev"))).replace("&page=1", "")).isEqualTo(first);
        assertThat(path(JsonPath.read(first, "$.links.html"))).startsWith("/pelatihan?").contains("lembaga=" + slug, "buka=1");
        var behind = own("&size=2&open=true&page=9");
        assertThat(slugs(behind)).isEmpty();
        assertThat((int) JsonPath.read(behind, "$.total")).isEqualTo(5);
        assertThat(path(JsonPath.read(behind, "$.links.prev"))).contains("page=3");
        assertThat((Object) JsonPath.read(behind, "$.links.next")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            page=0           | The parameter 'page' must be at least 1.
            page=x           | The parameter 'page' must be a whole number.
            size=101         | The parameter 'size' must be at most 100.
            size=0           | The parameter 'size' must be at least 1.
            kind=ANYTHING    | The parameter 'kind' must be one of COMPETENCY, COMMUNITY.
            boarding=perhaps | The parameter 'boarding' must be true or false.
            month=december   | The parameter 'month' must be a month such as 2026-12.
            sort=DEAREST     | The parameter 'sort' must be one of CLOSING, STARTING, NEWEST.
            vocations=las    | There is no parameter of this name here. Known are: boarding, education, institute, kind, month, open, page, place, q, size, sort, vocation.
            """)
    void aWrongParameterIsSaidInASentence(String query, String sentence) throws Exception {
        var answer = get("/api/v1/batches?" + query).getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat((String) JsonPath.read(answer.getContentAsString(), "$.detail")).isEqualTo(sentence);
        assertThat((int) JsonPath.read(answer.getContentAsString(), "$.status")).isEqualTo(400);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void tooLongAWordIsRefused() throws Exception {
        assertThat(get("/api/v1/batches?size=100&q=" + "a".repeat(100)).getResponse().getStatus()).isEqualTo(200);
        assertThat(get("/api/v1/batches?q=" + "a".repeat(101)).getResponse().getStatus()).isEqualTo(400);
    }

    @Test
    void moreRowsTakeNoMoreStatements() throws Exception {
        data.openBatch(institute, 1);
        assertThat(Statements.of(() -> own("&sort=NEWEST&size=99"))).isOne();
        for (var i = 0; i < 30; i++) {
            data.openBatch(institute, 1);
        }
        assertThat(Statements.of(() -> assertThat(slugs(own("&sort=NEWEST&size=98"))).hasSize(31))).isOne();
        var one = "/api/v1/batches/" + batchSlug(data.openBatch(institute, 1));
        assertThat(Statements.of(() -> ok(one))).isBetween(1L, 3L);
        assertThat(Statements.of(() -> ok(one))).as("kept").isZero();
    }

    private String own(String more) throws Exception {
        return ok("/api/v1/batches?institute=" + slug + more);
    }

    private String ok(String address) throws Exception {
        var answer = get(address).getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/json");
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static List<String> slugs(String answer) {
        return JsonPath.read(answer, "$.items[*].slug");
    }

    private static String path(String link) {
        return link.replaceFirst("^https?://[^/]+", "");
    }

    private String batchSlug(long id) {
        return jdbc.sql("select slug from batch where id = ?").param(id).query(String.class).single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package id.latih.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu HTML checker finds no error and nothing to warn of on any public page, in both languages. */
class HtmlDbTest extends PublicTestBase {

    /** Newer than the checker: not an error, but unknown to it. None at present. */
    private static final List<String> KNOWN = List.of();

    @TestFactory
    Stream<DynamicTest> everyPageIsValid() {
        var institute = data.institute();
        var open = open(institute, word(), Map.of("benefits", "Uang transpor\nMakan"));
        var cancelled = open(institute, word(), Map.of());
        jdbc.sql("update batch set state = 'CANCELLED' where id = ?").param(cancelled).update();
        forget();
        var slug = jdbc.sql("select slug from institute where id = ?").param(institute).query(String.class).single();
        return Stream.of("/", "/pelatihan", "/pelatihan?q=tidakada", "/pelatihan/" + slug(open), "/pelatihan/" + slug(cancelled),
                "/lembaga", "/lembaga/" + slug, "/statistik", "/bantuan", "/privasi", "/aksesibilitas", "/api",
                "/kabari", "/kabari/terkirim", "/kabari/aktif",
                "/kabari/konfirmasi/salah", "/pelatihan/tidak-ada", "/alamat-yang-tidak-ada")
                .flatMap(page -> Stream.of(page, page.equals("/") ? "/en" : "/en" + page))
                .map(page -> DynamicTest.dynamicTest(page, () -> assertThat(problems(page)).isEmpty()));
    }

    private List<String> problems(String page) throws Exception {
        var response = web.perform(get(page).locale(Locale.of("id")).accept(MediaType.TEXT_HTML)).andReturn().getResponse();
        assertThat(response.getContentType()).startsWith("text/html");
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        checker.setForceHTML(true);
        checker.setNoLangDetect(true);
        var answer = checker.validate(new ByteArrayInputStream(response.getContentAsByteArray()));
        return JsonMapper.shared().readTree(answer).get("messages").valueStream().map(HtmlDbTest::say)
                .filter(problem -> KNOWN.stream().noneMatch(problem::contains)).toList();
    }

    private static String say(JsonNode message) {
        return message.path("type").asString() + ": " + message.path("message").asString() + " " + message.path("extract").asString();
    }
}

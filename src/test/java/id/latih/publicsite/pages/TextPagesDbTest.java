package id.latih.publicsite.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import id.latih.core.Languages;
import id.latih.core.Texts;
import id.latih.enrolment.ApplicationState;
import id.latih.publicsite.PublicTestBase;
import id.latih.testing.Statements;

/** The long texts, which are templates and not keys: both languages have the same parts. */
class TextPagesDbTest extends PublicTestBase {

    private static final Pattern PART = Pattern.compile("<h2 id=\"([a-z]+)\"");

    @Autowired Texts texts;

    private String read(String address) throws Exception {
        var response = web.perform(get(address).locale(Locale.of("id"))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bantuan", "/privasi", "/aksesibilitas"})
    void bothLanguagesHaveTheSamePartsAndItems(String page) throws Exception {
        var indonesian = read(page);
        var english = read("/en" + page);
        assertThat(parts(english)).isNotEmpty().isEqualTo(parts(indonesian));
        assertThat(count(english, "<li>")).isEqualTo(count(indonesian, "<li>"));
        assertThat(count(english, "<p>")).isEqualTo(count(indonesian, "<p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bantuan", "/privasi", "/aksesibilitas"})
    void needsNoDatabase(String page) throws Exception {
        read(page); // what it remembers for a while is read once
        assertThat(Statements.of(() -> read(page))).isZero();
    }

    /** A state that is added to the program is explained here without anybody remembering to. */
    @Test
    void everyStateIsExplainedWithoutALeftOverPlace() throws Exception {
        for (var language : Languages.ALL) {
            var page = read(language.equals(Languages.ENGLISH) ? "/en/bantuan" : "/bantuan");
            for (var state : ApplicationState.values()) {
                assertThat(page).contains("<dt>" + texts.get(language, state) + "</dt>");
            }
            assertThat(page).doesNotContainPattern("\\{[0-9]}");
        }
    }

    private static List<String> parts(String page) {
        return PART.matcher(page).results().map(match -> match.group(1)).toList();
    }

    private static int count(String page, String what) {
        return page.split(Pattern.quote(what), -1).length;
    }
}

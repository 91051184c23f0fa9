package id.latih.publicsite.feeds;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What search engines read out of a page, and that nothing typed can break out of it. */
class LinkedDataDbTest extends FeedTestBase {

    private JsonNode data(String address) throws Exception {
        var scripts = Jsoup.parse(text(address)).select("script[type=application/ld+json]");
        assertThat(scripts).hasSize(1);
        return new JsonMapper().readTree(scripts.first().data());
    }

    @Test
    void aBatchIsACourseWithAnInstance() throws Exception {
        var course = data(page);
        assertThat(course.at("/@context").asString()).isEqualTo("https://schema.org");
        assertThat(course.at("/@type").asString()).isEqualTo("Course");
        assertThat(course.at("/url").asString()).isEqualTo(BASE + page);
        assertThat(course.at("/description").asString()).isNotBlank();
        assertThat(course.at("/provider/@type").asString()).isEqualTo("EducationalOrganization");
        assertThat(course.at("/offers/price").asInt()).isZero();
        assertThat(course.at("/offers/priceCurrency").asString()).isEqualTo("IDR");
        assertThat(course.at("/offers/category").asString()).isEqualTo("Free");
        assertThat(course.at("/offers/availability").asString()).isEqualTo("https://schema.org/InStock");
        assertThat(course.at("/coursePrerequisites")).isNotEmpty();
        var instance = course.at("/hasCourseInstance");
        assertThat(instance.at("/@type").asString()).isEqualTo("CourseInstance");
        assertThat(instance.at("/courseMode").asString()).isEqualTo("Onsite");
        assertThat(instance.at("/startDate").asString()).isEqualTo(LocalDate.now(clock).plusDays(30).toString());
        assertThat(instance.at("/endDate").asString()).isEqualTo(LocalDate.now(clock).plusDays(60).toString());
        assertThat(instance.at("/courseWorkload").asString()).as("240 JP of 45 minutes").isEqualTo("PT180H");
        assertThat(instance.at("/courseSchedule/repeatCount").asInt()).isEqualTo(30);
        assertThat(instance.at("/maximumAttendeeCapacity").asInt()).isEqualTo(4);
        assertThat(instance.at("/location/address/addressCountry").asString()).isEqualTo("ID");
        assertThat(instance.at("/eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
    }

    @Test
    void aCancelledBatchSaysSo() throws Exception {
        cancel();
        assertThat(data(page).at("/hasCourseInstance/eventStatus").asString()).isEqualTo("https://schema.org/EventCancelled");
        assertThat(data(page).at("/offers/availability").asString()).isEqualTo("https://schema.org/Discontinued");
    }

    @Test
    void whatIsTypedStaysText() throws Exception {
        assertThat(data(page).at("/name").asString()).isEqualTo(word + " </script><b>& teman");
        assertThat(Jsoup.parse(text(page)).select("b")).extracting(element -> element.text()).doesNotContain("& teman");
        assertThat(text(page)).contains("\\u003C/script\\u003E\\u003Cb\\u003E\\u0026 teman");
    }

    @Test
    void theFirstPageNamesTheOfficeAndHowToSearch() throws Exception {
        for (var address : List.of("/", "/en")) {
            var graph = data(address).at("/@graph");
            assertThat(graph.at("/0/@type").asString()).isEqualTo("GovernmentOrganization");
            assertThat(graph.at("/0/name").asString()).isNotBlank();
            assertThat(graph.at("/1/potentialAction/target").asString())
                    .isEqualTo(BASE + (address.equals("/") ? "" : address) + "/pelatihan?q={search_term_string}");
        }
    }
}

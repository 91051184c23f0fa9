package id.latih.publicsite;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

import id.latih.core.Languages;

import static org.assertj.core.api.Assertions.assertThat;

class PublicAddressesTest {

    private static MockHttpServletRequest request(String method, String path, String query) {
        var request = new MockHttpServletRequest(method, path);
        request.setQueryString(query);
        return request;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en", "/pelatihan", "/en/pelatihan/las-1", "/robots.txt", "/api/v1/batches"})
    void pagesAndFilesArePublic(String path) {
        assertThat(PublicAddresses.isPublic(request("GET", path, null))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/masuk", "/lembaga-saya", "/daftar-lembaga", "/english", "/pelatihanku", "/VAADIN/build/x.js"})
    void whatBelongsToTheSignedInSideIsNot(String path) {
        assertThat(PublicAddresses.isPublic(request("GET", path, null))).isFalse();
    }

    /** Otherwise no page of the signed-in side opens. */
    @Test
    void vaadinsClientSpeaksToTheFirstPagesAddress() {
        assertThat(PublicAddresses.isPublic(request("GET", "/", "v-r=init&location=masuk"))).isFalse();
        assertThat(PublicAddresses.isPage(request("GET", "/", "v-r=init&location=masuk"))).isFalse();
        assertThat(PublicAddresses.isPublic(request("POST", "/", "v-r=uidl&v-uiId=0"))).isFalse();
    }

    @Test
    void everyPageHasATwinInTheOtherLanguage() {
        var here = new PublicAddresses("https://latih.example", Languages.ENGLISH, "/pelatihan?q=las");
        assertThat(here.canonical()).isEqualTo("https://latih.example/en/pelatihan?q=las");
        assertThat(here.indonesian()).isEqualTo("/pelatihan?q=las");
        assertThat(here.path("/")).isEqualTo("/en");
        assertThat(PublicAddresses.withoutLanguage("/en")).isEqualTo("/");
    }
}

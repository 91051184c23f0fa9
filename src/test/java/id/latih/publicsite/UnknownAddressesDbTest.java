package id.latih.publicsite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

/** Which requests get the light 404; the running portal's own addresses are tried by the journeys. */
class UnknownAddressesDbTest extends PublicTestBase {

    @Test
    void aVisitorGetsTheLightPageAndNoSession() throws Exception {
        web.perform(get("/blah").accept(MediaType.TEXT_HTML)).andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Halaman tidak ditemukan")))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(result -> assertThat(result.getRequest().getSession(false)).isNull());
        web.perform(get("/en/blah").accept(MediaType.TEXT_HTML)).andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Page not found")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pelatihan/a/b", "/statistik/2026", "/umpan/x", "/gambar/x", "/kabari/x", "/en/lembaga/a/b"})
    void belowThePublicPagesNothingIsTheSignedInSides(String path) throws Exception {
        for (var accept : new String[] {"text/html", "*/*", "image/png"}) {
            web.perform(get(path).header("Accept", accept)).andExpect(status().isNotFound())
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andExpect(result -> assertThat(result.getRequest().getSession(false)).isNull());
        }
    }

    @ParameterizedTest
    @CsvSource({"/pelatihan/, /pelatihan", "/en/, /en", "/en/statistik/?tahun=2026, /en/statistik?tahun=2026",
        "/kabari/, /kabari", "/api/, /api"})
    void aPageHasOneAddress(String with, String without) throws Exception {
        web.perform(get(URI.create(with))).andExpect(status().isPermanentRedirect()).andExpect(redirectedUrl(without));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lembaga-saya/", "/masuk/", "/beranda/"})
    void theSignedInSidesAddressesAreItsOwnAffair(String path) throws Exception {
        web.perform(get(path)).andExpect(result -> assertThat(result.getResponse().getStatus()).isNotEqualTo(308));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/x", "/HILLA/x", "/assets/x.css", "/vaadinServlet/x", "/login", "/logout", "/error", "/statistik"})
    void innerAndPublicAddressesAreNotForIt(String path) {
        assertThat(UnknownAddresses.match(request("GET", path))).isFalse();
    }

    @Test
    void onlyForPeopleWhoOpenAPageWithoutASession() {
        assertThat(UnknownAddresses.match(request("GET", "/blah"))).isTrue();
        assertThat(UnknownAddresses.match(request("HEAD", "/blah"))).isTrue();
        assertThat(UnknownAddresses.match(request("POST", "/blah"))).isFalse();

        var robot = request("GET", "/blah");
        robot.removeHeader("Accept");
        assertThat(UnknownAddresses.match(robot)).isTrue();
        robot.addHeader("Accept", "*/*");
        assertThat(UnknownAddresses.match(robot)).isTrue();

        var script = request("GET", "/blah");
        script.removeHeader("Accept");
        script.addHeader("Accept", "application/json");
        assertThat(UnknownAddresses.match(script)).isFalse();

        var signedIn = request("GET", "/blah");
        signedIn.setSession(new MockHttpSession());
        assertThat(UnknownAddresses.match(signedIn)).isFalse();

        var vaadin = request("GET", "/blah");
        vaadin.setParameter("v-r", "init");
        assertThat(UnknownAddresses.match(vaadin)).isFalse();
    }

    private static MockHttpServletRequest request(String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.addHeader("Accept", "text/html,application/xhtml+xml");
        return request;
    }
}

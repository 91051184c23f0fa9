package id.latih.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.ServletContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import id.latih.core.DemoAccounts;
import id.latih.testing.BrowserSize;
import id.latih.testing.BrowserTestBase;

/** Which addresses of the running portal get the light 404 page: those that nobody knows, and only for visitors. */
class AddressesJourneyTest extends BrowserTestBase {

    private static final String LIGHT = "/assets/public.css";

    @Autowired ServletContext context;
    @LocalServerPort private int server;
    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> get(String path) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + server + "/" + path))
                    .header("Accept", "text/html,*/*;q=0.8").header("Accept-Language", "id").build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void everyViewKeepsItsAddress() {
        var examples = new Examples(jdbc);
        Routes.all(context).stream().flatMap(route -> route.template().contains(":")
                        ? examples.of(route.template()).stream() : Stream.of(route.template()))
                .filter(path -> !path.isEmpty())
                .forEach(path -> assertThat(get(path).body()).as(path).doesNotContain(LIGHT));
    }

    @Test
    void anUnknownAddressStartsNeitherASessionNorTheSignedInSide() {
        for (var path : new String[] {"blah", "en/blah", "wp-login.php", "dinas/tidak-ada", "daftar/lagi/lagi"}) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).contains(LIGHT);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
    }

    /** Only a real server makes these errors, and shows a page for them. */
    @Test
    void whatCannotBeReadIsRefusedInTheSameDress() {
        for (var path : new String[] {"pelatihan?q=%FF", "en/statistik?tahun=%C3", "sitemap.xml?bagian=satu"}) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).as(path).contains(LIGHT);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
        assertThat(get("assets/tidak-ada.css").body()).contains(LIGHT);
    }

    /** It asks at the root, where the home page is. */
    @Test
    void theSignedInSideGetsItsAnswersAtTheRoot() {
        assertThat(get("?v-r=init&location=masuk&query=").body()).startsWith("{");
    }

    @Test
    void filesAreServedToWhoeverOpensThem() {
        var bundle = Pattern.compile("VAADIN/build/[^\"]+\\.js").matcher(get("masuk").body());
        assertThat(bundle.find()).isTrue();
        assertThat(get(bundle.group()).statusCode()).isEqualTo(200);
        assertThat(get("assets/latih.css").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsSignedInKeepsTheFrame() {
        var staff = person(BrowserSize.DESK).signIn(DemoAccounts.STAFF.email(), DemoAccounts.PASSWORD).expectError("404");
        staff.open("tidak-ada").heading("Halaman tidak ditemukan");
        assertThat(staff.page().locator("link[href*='public.css']").count()).isZero();
    }
}

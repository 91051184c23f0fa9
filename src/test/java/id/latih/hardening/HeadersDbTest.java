package id.latih.hardening;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import id.latih.core.DemoAccounts;
import id.latih.core.Role;
import id.latih.testing.PortalTestBase;

import static org.assertj.core.api.Assertions.assertThat;

/** Every answer of the running portal tells browsers what it may do, whichever part of the program gives it. */
class HeadersDbTest extends PortalTestBase {

    private static final List<String> OTHERS = List.of("/assets/latih.css", "/assets/icon.svg", "/assets/none.css",
            "/aura/aura.css", "/VAADIN/build/none.js", "/VAADIN/none", "/favicon.ico", "/error", "/login", "/logout", "/actuator",
            "/actuator/health", "/tidak-ada", "/tidak/ada", "/en/tidak-ada", "/pelatihan/tidak-ada", "/api/v1/none",
            "/api/v1/batches?size=x", "/admin/akun/%2e%2e/x", "/masuk;jsessionid=1", "/a%0ab", "/a//b",
            "/?v-r=uidl", "/?v-r=heartbeat", "/?v-r=init&location=masuk", "/v3/api-docs", "/h2-console");

    @Autowired
    ServletContext servlets;
    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Test
    void aVisitorsAnswers() {
        var visitor = HttpClient.newHttpClient();
        assertAllSafe(addresses(), address -> get(visitor, address));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theAnswersOfWhoIsSignedIn(Role role) {
        var client = signedIn(DemoAccounts.ALL.stream().filter(account -> account.role() == role).findFirst().orElseThrow().email());
        assertAllSafe(addresses(), address -> get(client, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void otherMethods(String method) {
        var visitor = HttpClient.newHttpClient();
        assertAllSafe(Stream.of("/", "/masuk", "/beranda", "/pelatihan", "/api/v1/batches", "/assets/latih.css", "/kabari"),
                address -> send(visitor, request(address).method(method, HttpRequest.BodyPublishers.noBody())));
    }

    private void assertAllSafe(Stream<String> addresses, Function<String, HttpResponse<String>> ask) {
        var problems = new ArrayList<String>();
        addresses.forEach(address -> {
            try {
                assertSafe(address, ask.apply(address));
            } catch (AssertionError problem) {
                problems.add(address + ": " + problem.getMessage().strip().replaceAll("\\s+", " "));
            }
        });
        assertThat(problems).isEmpty();
    }

    /** Every page of the signed-in side, everything that Spring's controllers answer, and what comes from elsewhere. */
    private Stream<String> addresses() {
        var routes = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                .map(route -> "/" + route.getTemplate().replaceAll(":\\w+(\\([^)]*\\))?\\??", "1"));
        var mapped = mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(mapping -> mapping.getPatternValues().stream()).map(pattern -> pattern.replaceAll("\\{[^}]*}", "1")
                        .replace("/**", "/1")).filter(address -> address.startsWith("/"));
        return Stream.of(routes, mapped, OTHERS.stream()).flatMap(list -> list).distinct().sorted();
    }

    private void assertSafe(String address, HttpResponse<String> answer) {
        var csp = header(answer, "content-security-policy");
        assertThat(csp).as("policy").contains("default-src 'none'", "frame-ancestors 'none'", "base-uri", "form-action")
                .doesNotContain("unsafe-eval", "*");
        assertThat(scriptSources(csp)).as("scripts").doesNotContain("unsafe-inline", "data:", "http");
        assertThat(header(answer, "x-content-type-options")).as("x-content-type-options").isEqualTo("nosniff");
        assertThat(header(answer, "x-frame-options")).as("x-frame-options").isIn("DENY", "SAMEORIGIN");
        assertThat(header(answer, "referrer-policy")).as("referrer-policy").isIn("no-referrer", "same-origin");
        assertThat(header(answer, "permissions-policy")).as("permissions-policy").contains("camera=()", "geolocation=()");
        assertThat(header(answer, "cross-origin-opener-policy")).as("cross-origin-opener-policy").isEqualTo("same-origin");
        assertThat(header(answer, "strict-transport-security")).as("without HTTPS").isEmpty();
        assertThat(header(answer, "server") + header(answer, "x-powered-by")).isEmpty();
        answer.headers().allValues("set-cookie").stream().filter(cookie -> !cookie.contains("Expires=Thu, 01 Jan 1970")).forEach(cookie ->
                assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax"));
        if (csp.contains("'nonce-")) {
            assertEveryScriptHasTheNonce(csp, answer.body());
        }
        assertThat(answer.body()).as("no trace of the program").doesNotContain("\tat ", "Exception", "Apache Tomcat");
        if (answer.statusCode() < 400 && address.matches("/(masuk/tautan|sandi-baru|undangan|konfirmasi|admin-pertama)/.*")) {
            assertThat(header(answer, "referrer-policy")).as("its address is a secret").isEqualTo("no-referrer");
        }
    }

    private static void assertEveryScriptHasTheNonce(String csp, String body) {
        var nonce = csp.replaceFirst(".*'nonce-([^']{20,})'.*", "$1");
        var page = Jsoup.parse(body);
        assertThat(page.select("script")).isNotEmpty().allMatch(script -> script.attr("nonce").equals(nonce));
        assertThat(page.getAllElements()).as("no script in an attribute").noneMatch(element -> element.attributes().asList()
                .stream().anyMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    private static String scriptSources(String csp) {
        return Stream.of(csp.split(";")).map(String::strip).filter(part -> part.startsWith("script-src"))
                .collect(Collectors.joining());
    }

    /** Tomcat refuses these by itself, and says nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"/%2e%2e/%2e%2e/etc/passwd", "/a%00b", "/WEB-INF/web.xml"})
    void whatTomcatRefusesHasNoPage(String address) {
        var answer = get(HttpClient.newHttpClient(), address);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("Tomcat", "\tat ", "Exception", "web-app");
    }

    @Test
    void noTwoPagesShareANonce() {
        var visitor = HttpClient.newHttpClient();
        assertThat(header(get(visitor, "/masuk"), "content-security-policy"))
                .isNotEqualTo(header(get(visitor, "/masuk"), "content-security-policy"));
    }

    @Test
    void aSessionIsNeverPartOfAnAddress() {
        var answer = get(HttpClient.newHttpClient(), "/masuk");
        assertThat(answer.body()).doesNotContain("jsessionid");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(portal() + address)).header("Accept", "text/html,application/json,*/*");
    }

    private HttpResponse<String> get(HttpClient client, String address) {
        return send(client, request(address).GET());
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private HttpClient signedIn(String email) {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var form = Map.of("username", email, "password", DemoAccounts.PASSWORD).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = send(client, request("/masuk").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        assertThat(answer.headers().firstValue("location")).isEqualTo(Optional.of(portal() + "/beranda"));
        return client;
    }
}

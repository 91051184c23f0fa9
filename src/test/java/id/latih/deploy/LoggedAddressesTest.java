package id.latih.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMapping;

import id.latih.account.LinkPurpose;
import id.latih.core.Secrets;
import id.latih.testing.PortalClasses;

/** What the proxies of {@code deploy/} log of an address: no secret of a link, also of a kind that is new, and no query. */
class LoggedAddressesTest {

    private static final String SECRET = Secrets.random();
    /** What else stands in the paths of controllers: everybody may know it. */
    private static final Pattern PUBLIC = Pattern.compile("\\{(slug|id|code|year)}");

    enum Proxy {
        NGINX("nginx/latih.conf", "\"~(\\^[^\"]+)\"", "log_format latih ([^;]+);",
                Set.of("$request ", "$request\"", "$request_uri", "$uri", "$args", "$query_string", "$http_referer")),
        HAPROXY("haproxy/latih.cfg", "path,regsub\\(\"(.+?)\",", "(log-format .+)",
                Set.of("%r", "%{+Q}r", "%HU", "%HP", "%HQ", "%hr", "capture"));

        private final String text;
        private final String cut;
        private final String format;
        private final Set<String> tooMuch;

        Proxy(String file, String cut, String format, Set<String> tooMuch) {
            try {
                this.text = Files.readString(Path.of("deploy", file));
            } catch (IOException missing) {
                throw new IllegalStateException(missing);
            }
            this.cut = cut;
            this.format = format;
            this.tooMuch = tooMuch;
        }

        private String found(String regex) {
            var matcher = Pattern.compile(regex).matcher(text);
            assertThat(matcher.find()).as(regex).isTrue();
            return matcher.group(1);
        }

        /** As the proxy does by the expression in its file, whose first group is what it keeps. */
        String logged(String address) {
            var secret = Pattern.compile(found(cut)).matcher(address);
            return secret.find() ? secret.group(1) + "..." : address;
        }
    }

    private static Stream<String> addressesWithSecrets() {
        var links = Arrays.stream(LinkPurpose.values()).map(purpose -> purpose.path(SECRET));
        var pages = PortalClasses.find(new AnnotationTypeFilter(Controller.class)).stream()
                .flatMap(LoggedAddressesTest::patterns).filter(pattern -> PUBLIC.matcher(pattern).replaceAll("").contains("{"))
                .map(pattern -> pattern.replaceAll("\\{[^}]*}", SECRET));
        return Stream.concat(links, pages);
    }

    private static Stream<String> patterns(Class<?> controller) {
        return Stream.of(ReflectionUtils.getDeclaredMethods(controller))
                .flatMap(method -> paths(AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class)))
                .flatMap(path -> paths(AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class))
                        .map(root -> root + path));
    }

    private static Stream<String> paths(RequestMapping mapping) {
        return Optional.ofNullable(mapping).stream().flatMap(one -> Stream.of(one.path()));
    }

    @ParameterizedTest
    @EnumSource
    void noSecretOfALink(Proxy proxy) {
        assertThat(addressesWithSecrets()).contains("/sandi-baru/" + SECRET, "/en/kabari/berhenti/" + SECRET)
                .allSatisfy(address -> assertThat(proxy.logged(address)).doesNotContain(SECRET).endsWith("/..."));
    }

    @ParameterizedTest
    @EnumSource
    void otherAddressesAsTheyAre(Proxy proxy) {
        assertThat(Stream.of("/", "/masuk", "/pelatihan/las-listrik", "/kabari/terkirim", "/en/kabari", "/admin/akun", "/undangan"))
                .allSatisfy(address -> assertThat(proxy.logged(address)).isEqualTo(address));
    }

    @ParameterizedTest
    @EnumSource
    void noQueryAndNoReferer(Proxy proxy) {
        assertThat(proxy.found(proxy.format)).doesNotContain(proxy.tooMuch);
        assertThat(proxy.text).doesNotContain("option httplog");
    }
}

package id.latih.publicsite.feeds;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import id.latih.core.PortalAddress;
import id.latih.publicsite.PublicAdvice;

/** What search engines read first: where they should not go, and what there is. */
@Controller
class RobotFiles {

    private static final String SITEMAP = "/sitemap.xml";
    /** Robots go by beginnings: {@code /daftar} alone would hide {@code /daftar-lembaga}, which anybody may find. */
    static final List<String> SIGNED_IN = List.of("/VAADIN/", "/admin", "/akun", "/angkatan", "/beranda", "/berkas",
            "/cari-pelatihan", "/daftar$", "/daftar?", "/data-saya", "/dinas", "/kabari", "/en/kabari", "/keputusan", "/konfirmasi",
            "/kotak-masuk", "/lamar", "/lembaga-saya", "/lupa-sandi", "/masuk", "/peserta", "/profil", "/program", "/sandi-baru",
            "/seleksi", "/undangan");
    private static final List<String> MANY = List.of("/pelatihan?", "/en/pelatihan?", "/umpan/", "/en/umpan/",
            "/api/v1/");
    private static final List<String> BUT = List.of("/pelatihan?halaman=", "/en/pelatihan?halaman=");
    /** They fetch one address, because somebody has just shared it. */
    private static final List<String> PREVIEWERS = List.of("facebookexternalhit", "WhatsApp", "Twitterbot",
            "TelegramBot", "LinkedInBot", "Slackbot-LinkExpanding", "Discordbot");

    private final SitemapPages pages;
    private final String base;

    RobotFiles(SitemapPages pages, PortalAddress portal) {
        this.pages = pages;
        this.base = portal.base();
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        var previews = Stream.concat(PREVIEWERS.stream().map("User-agent: "::concat), disallow(SIGNED_IN));
        var others = Stream.of(Stream.of("", "User-agent: *"), disallow(SIGNED_IN), disallow(MANY),
                BUT.stream().map("Allow: "::concat), Stream.of("", "Sitemap: " + base + SITEMAP)).flatMap(lines -> lines);
        return file(MediaType.TEXT_PLAIN, Stream.concat(previews, others).collect(Collectors.joining("\n", "", "\n")));
    }

    private static Stream<String> disallow(List<String> paths) {
        return paths.stream().map("Disallow: "::concat);
    }

    /** The whole map where it fits into one, otherwise the index of its parts. */
    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap(@RequestParam(name = "bagian", required = false) @Nullable Integer part) {
        var parts = SitemapPages.parts(pages.batches(), SitemapPages.MOST_PAGES);
        if (part != null && !parts.contains(part)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (part == null && parts.size() > 2) {
            return file(MediaType.APPLICATION_XML, Sitemap.index(
                    parts.stream().map(number -> base + SITEMAP + "?bagian=" + number).toList(), base));
        }
        var first = part == null || part == 0 ? pages.general() : List.<Sitemap.Page>of();
        var batches = part == null || part > 0 ? pages.batches(part == null ? 1 : part, SitemapPages.MOST_PAGES)
                : List.<Sitemap.Page>of();
        return file(MediaType.APPLICATION_XML, Sitemap.of(Stream.concat(first.stream(), batches.stream()).toList(), base));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String text) {
        return ResponseEntity.ok().contentType(new MediaType(type, StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, PublicAdvice.CACHED).body(text.getBytes(StandardCharsets.UTF_8));
    }
}

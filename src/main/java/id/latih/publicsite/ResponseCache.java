package id.latih.publicsite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

import id.latih.core.LogFields;

/**
 * Keeps finished public pages for half a minute, packed and with an ETag: a repeat costs no statement and no
 * template, and a reader who has the page gets 304. Only what says {@code Cache-Control: public} is kept.
 */
@Component
class ResponseCache extends OncePerRequestFilter {

    /** How old a page may be on an instance that did not make the change itself. */
    static final Duration LIFE = Duration.ofSeconds(30);
    private static final long MOST_BYTES = 64L << 20;
    private static final int WORTH_PACKING = 512;

    private final Cache<String, CachedResponse> pages;

    /** Grows with each change and is part of the key: a page begun before a change may not know of it. */
    private final AtomicLong changes = new AtomicLong();

    ResponseCache() {
        this(Ticker.systemTicker());
    }

    ResponseCache(Ticker ticker) {
        pages = Caffeine.newBuilder().ticker(ticker).expireAfterWrite(LIFE).maximumWeight(MOST_BYTES)
                .weigher((String key, CachedResponse page) -> page.weight()).build();
    }

    /** Forgets every page; the next reader gets a new one. */
    void forget() {
        changes.incrementAndGet();
        pages.invalidateAll();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // a table of ten thousand rows would take the room of many pages
        return !PublicAddresses.isPublic(request) || request.getRequestURI().endsWith(".csv")
                || !("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = changes.get() + " " + request.getRequestURI() + "?" + request.getQueryString();
        var known = pages.getIfPresent(key);
        if (known != null) {
            send(known, request, response);
            return;
        }
        var wrapper = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, wrapper);
        var made = finished(wrapper);
        if (made.isEmpty()) {
            wrapper.copyBodyToResponse();
            return;
        }
        pages.put(key, made.get());
        send(made.get(), request, response);
    }

    private static Optional<CachedResponse> finished(ContentCachingResponseWrapper response) {
        var caching = Optional.ofNullable(response.getHeader(HttpHeaders.CACHE_CONTROL)).orElse("");
        if (!caching.contains("public") || response.getStatus() >= 300 && response.getStatus() != 404) {
            return Optional.empty();
        }
        var body = response.getContentAsByteArray();
        var headers = response.getHeaderNames().stream().distinct()
                .flatMap(name -> response.getHeaders(name).stream().map(value -> new CachedResponse.Header(name, value)))
                .filter(header -> !header.name().equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                        && !header.name().equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)
                        // belongs to the request for which the page was made
                        && !header.name().equalsIgnoreCase(LogFields.REQUEST_HEADER)).toList();
        var type = new CachedResponse.Header(HttpHeaders.CONTENT_TYPE, String.valueOf(response.getContentType()));
        return Optional.of(new CachedResponse(response.getStatus(),
                Stream.concat(headers.stream(), Stream.of(type)).toList(), body,
                type.value().startsWith("image/png") ? new byte[0] : zip(body), "\"" + hash(body) + "\""));
    }

    private static void send(CachedResponse page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        page.headers().forEach(header -> response.setHeader(header.name(), header.value()));
        response.setHeader(HttpHeaders.ETAG, page.etag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (page.status() == 200 && Optional.ofNullable(request.getHeader(HttpHeaders.IF_NONE_MATCH)).orElse("")
                .contains(page.etag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(page.status());
        var packed = page.zipped().length > 0 && Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
                .orElse("").contains("gzip");
        if (packed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        var bytes = packed ? page.zipped() : page.body();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static byte[] zip(byte[] body) {
        if (body.length < WORTH_PACKING) {
            return new byte[0];
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

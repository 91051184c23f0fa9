package id.latih.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/**
 * What a page of the signed-in side may load and run: scripts that the portal wrote into this very answer, which a
 * nonce tells from others, and what those load. Vaadin's client would turn expressions of the server into functions
 * by {@code new Function}; {@code expressions.js}, the page's first script, does it without.
 */
@Configuration(proxyBeanMethods = false)
class PagePolicy {

    private static final String POLICY = "default-src 'none'; script-src 'strict-dynamic' 'nonce-%s'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-src 'self'; manifest-src 'self';"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final String expressions = read("META-INF/resources/assets/expressions.js");

    /** When all scripts are in the page: what a method declares comes behind all components, in Spring's order of beans. */
    @Bean
    VaadinServiceInitListener scriptsOfThePage() {
        return event -> event.addIndexHtmlRequestListener(this::complete);
    }

    private void complete(IndexHtmlResponse response) {
        var nonce = nonce();
        response.getVaadinResponse().setHeader("Content-Security-Policy", POLICY.formatted(nonce));
        var document = response.getDocument();
        document.head().insertChildren(0, new Element("script").appendChild(new DataNode(expressions)));
        document.select("script, link[rel=modulepreload], link[rel=preload]").attr("nonce", nonce);
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

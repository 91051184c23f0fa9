package id.latih.publicsite.feeds;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

import id.latih.core.Languages;
import id.latih.publicsite.PublicAddresses;

/** Writes a sitemap, or the index of several, as sitemaps.org and Google's note on languages want them. */
final class Sitemap implements AutoCloseable {

    /** A page that is there in both languages. */
    record Page(String path, @Nullable Instant changed) {
    }

    private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final StringWriter text = new StringWriter();
    private final String base;
    private final XMLStreamWriter xml;

    private Sitemap(String base) throws XMLStreamException {
        this.base = base;
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    static String of(List<Page> pages, String base) {
        return write("urlset", base, sitemap -> {
            for (var page : pages) {
                for (var language : Languages.ALL) {
                    sitemap.url(page, language);
                }
            }
        });
    }

    /** @param parts the addresses of the sitemaps */
    static String index(List<String> parts, String base) {
        return write("sitemapindex", base, sitemap -> {
            for (var part : parts) {
                sitemap.xml.writeStartElement("sitemap");
                sitemap.element("loc", part);
                sitemap.xml.writeEndElement();
            }
        });
    }

    private interface Body {
        void writeTo(Sitemap sitemap) throws XMLStreamException;
    }

    private static String write(String root, String base, Body body) {
        try (var sitemap = new Sitemap(base)) {
            sitemap.xml.writeStartDocument("UTF-8", "1.0");
            sitemap.xml.writeStartElement(root);
            sitemap.xml.writeDefaultNamespace(SITEMAPS);
            if (root.equals("urlset")) {
                sitemap.xml.writeNamespace("xhtml", XHTML);
            }
            body.writeTo(sitemap);
            sitemap.xml.writeEndDocument();
            sitemap.xml.flush();
            return sitemap.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void url(Page page, Locale language) throws XMLStreamException {
        xml.writeStartElement("url");
        element("loc", address(page, language));
        if (page.changed() != null) {
            element("lastmod", page.changed().toString());
        }
        for (var other : Languages.ALL) {
            alternate(other.getLanguage(), address(page, other));
        }
        alternate("x-default", address(page, Languages.INDONESIAN));
        xml.writeEndElement();
    }

    private String address(Page page, Locale language) {
        return new PublicAddresses(base, language, page.path()).canonical();
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private void alternate(String language, String address) throws XMLStreamException {
        xml.writeEmptyElement(XHTML, "link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}

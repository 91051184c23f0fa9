package id.latih.publicsite;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import id.latih.core.Languages;

/**
 * The public pages' addresses in a language: Indonesian ones are plain, English ones begin with {@code /en}.
 *
 * @param base the portal's own address, without a slash at its end
 * @param here the page's own address without the language, such as {@code /pelatihan?q=las}
 */
public record PublicAddresses(String base, Locale language, String here) {

    private static final String ENGLISH = "/en";
    /** Those that are always there. */
    public static final List<String> PAGES = List.of("/", "/pelatihan", "/lembaga", "/statistik", "/bantuan",
            "/privasi", "/aksesibilitas", "/api");
    private static final List<String> BELOW = List.of("/pelatihan/", "/lembaga/", "/statistik/");
    private static final List<String> MACHINES = List.of("/api/", "/gambar/", "/umpan/", "/kabari/");
    private static final Set<String> FILES = Set.of("/robots.txt", "/sitemap.xml", "/kabari");

    /** Whether the request is for a page, feed or file of the public side. */
    static boolean isPublic(HttpServletRequest request) {
        var page = page(request);
        if (isVaadins(request)) {
            return false;
        }
        return PAGES.contains(page) || BELOW.stream().anyMatch(page::startsWith) || FILES.contains(page)
                || MACHINES.stream().anyMatch(page::startsWith);
    }

    /** Whether the request is for something that people read. */
    static boolean isPage(HttpServletRequest request) {
        var page = page(request);
        return PAGES.contains(page) && !isVaadins(request)
                || BELOW.stream().anyMatch(page::startsWith) && !page.substring(page.lastIndexOf('/')).contains(".");
    }

    /** The signed-in side's client asks for what it needs at the first page's address, with a parameter of its own. */
    static boolean isVaadins(HttpServletRequest request) {
        return page(request).equals("/") && (!List.of("GET", "HEAD").contains(request.getMethod())
                || request.getQueryString() != null && request.getQueryString().contains("v-r="));
    }

    private static String page(HttpServletRequest request) {
        return withoutLanguage(pathOf(request));
    }

    /** What is asked for, below the address of the program. */
    static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** The path of a page's English twin. */
    static String english(String page) {
        return path(page, Languages.ENGLISH);
    }

    /** The language that the path says. */
    static Locale languageOf(String path) {
        return path.equals(ENGLISH) || path.startsWith(ENGLISH + "/") ? Languages.ENGLISH : Languages.INDONESIAN;
    }

    static String withoutLanguage(String path) {
        if (path.equals(ENGLISH)) {
            return "/";
        }
        return path.startsWith(ENGLISH + "/") ? path.substring(ENGLISH.length()) : path;
    }

    /** The path of a public page in this language; {@code page} begins with a slash. */
    public String path(String page) {
        return path(page, language);
    }

    private static String path(String page, Locale language) {
        if (!language.equals(Languages.ENGLISH)) {
            return page;
        }
        return page.equals("/") ? ENGLISH : ENGLISH + page;
    }

    /** The addresses of another page of this kind, such as the same with other parameters. */
    public PublicAddresses at(String other) {
        return new PublicAddresses(base, language, other);
    }

    /** With the portal's own name, for what is read elsewhere. */
    public String absolute(String page) {
        return base + path(page);
    }

    public String canonical() {
        return absolute(here);
    }

    public String indonesian() {
        return path(here, Languages.INDONESIAN);
    }

    public String english() {
        return path(here, Languages.ENGLISH);
    }
}

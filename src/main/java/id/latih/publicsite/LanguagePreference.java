package id.latih.publicsite;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

import id.latih.core.Languages;

/**
 * Leads a browser that would rather read English from a page's Indonesian address to its English one. Not
 * somebody who comes from a page of ours: they chose the language with its link.
 */
class LanguagePreference extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod()) || !PublicAddresses.isPage(request)
                || !PublicAddresses.languageOf(PublicAddresses.pathOf(request)).equals(Languages.INDONESIAN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (fromOurOwnPage(request) || !prefersEnglish(request)) {
            chain.doFilter(request, response);
            return;
        }
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.sendRedirect(request.getContextPath() + PublicAddresses.english(PublicAddresses.pathOf(request)) + query);
    }

    private static boolean fromOurOwnPage(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null ? site.equals("same-origin")
                : Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).orElse("")
                        .contains("//" + request.getServerName());
    }

    private static boolean prefersEnglish(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        try {
            return accepted != null && Languages.ENGLISH.equals(
                    Locale.lookup(Locale.LanguageRange.parse(accepted), List.of(Languages.INDONESIAN, Languages.ENGLISH)));
        } catch (IllegalArgumentException notALanguage) {
            return false;
        }
    }
}

package id.latih.publicsite;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import id.latih.core.Assets;
import id.latih.core.Texts;

/** What every public page has: its words, its addresses and its place in a cache. */
@ControllerAdvice(annotations = PublicPage.class)
public class PublicAdvice {

    /** Kept by anybody, asked for again each time: the ETag then says that nothing has changed. */
    public static final String CACHED = "public, max-age=0, must-revalidate";

    private final Texts texts;
    private final Assets assets;
    private final Clock clock;
    private final String base;

    PublicAdvice(Texts texts, Assets assets, Clock clock, @Value("${latih.url}") String base) {
        this.texts = texts;
        this.assets = assets;
        this.clock = clock;
        this.base = base.replaceAll("/$", "");
    }

    @ModelAttribute
    void common(HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHED);
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var language = PublicAddresses.languageOf(path);
        model.addAttribute("w", new Words(texts, language, LocalDate.now(clock)));
        model.addAttribute("a", new PublicAddresses(base, language, PublicAddresses.withoutLanguage(path)));
        model.addAttribute("assets", assets);
        model.addAttribute("room", PublicAddresses.withoutLanguage(path).split("/", 3).length > 1
                ? PublicAddresses.withoutLanguage(path).split("/", 3)[1] : "");
    }
}

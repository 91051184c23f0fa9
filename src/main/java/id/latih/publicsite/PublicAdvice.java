package id.latih.publicsite;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import id.latih.core.Assets;
import id.latih.core.PortalAddress;
import id.latih.core.Texts;

/** What every public page has: its words, its addresses and its place in a cache. */
@ControllerAdvice(annotations = PublicPage.class)
public class PublicAdvice {

    /** Kept by anybody, asked for again each time: the ETag then says that nothing has changed. */
    public static final String CACHED = "public, max-age=0, must-revalidate";

    private final Texts texts;
    private final Assets assets;
    private final Clock clock;
    private final PortalAddress portal;

    PublicAdvice(Texts texts, Assets assets, Clock clock, PortalAddress portal) {
        this.texts = texts;
        this.assets = assets;
        this.clock = clock;
        this.portal = portal;
    }

    @ModelAttribute
    void common(HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CACHED);
        describe(request, model);
    }

    void describe(HttpServletRequest request, Model model) {
        var path = PublicAddresses.pathOf(request);
        var here = PublicAddresses.withoutLanguage(path);
        var language = PublicAddresses.languageOf(path);
        model.addAttribute("w", new Words(texts, language, LocalDate.now(clock)));
        model.addAttribute("a", new PublicAddresses(portal.base(), language, here));
        model.addAttribute("assets", assets);
        // which entry of the menu is the present one
        model.addAttribute("room", here.split("/", 3)[1]);
    }
}

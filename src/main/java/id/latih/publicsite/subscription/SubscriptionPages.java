package id.latih.publicsite.subscription;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import id.latih.core.EmailAddresses;
import id.latih.limit.ClientNetwork;
import id.latih.limit.Limit;
import id.latih.limit.Limits;
import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.PublicPage;
import id.latih.publicsite.Search;
import id.latih.publicsite.Words;
import id.latih.publicsite.subscription.SubscriptionLinks.Purpose;

/**
 * The pages behind the form and the links. Opening a link changes nothing, since programs that look for
 * viruses open them too: its page has a button.
 */
@PublicPage
class SubscriptionPages {

    /** What a page of these says. */
    enum Stage { SENT, CONFIRM, CONFIRMED, STOP, STOPPED, OVER }

    private final Subscriptions subscriptions;
    private final SearchPhrase phrase;
    private final Limits limits;

    SubscriptionPages(Subscriptions subscriptions, SearchPhrase phrase, Limits limits) {
        this.subscriptions = subscriptions;
        this.phrase = phrase;
        this.limits = limits;
    }

    /** Runs after the advice, which lets public pages be kept. */
    @ModelAttribute
    void keptByNobody(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @PostMapping("/kabari")
    String ask(@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String cari,
            HttpServletRequest request, HttpServletResponse response, Words w, PublicAddresses a, Model model) {
        var search = SearchPhrase.read(cari);
        var address = EmailAddresses.parse(email);
        if (address.isEmpty()) {
            return form(email, search, "SubscriptionPages.badAddress", HttpStatus.UNPROCESSABLE_CONTENT, response, w, model);
        }
        if (limits.take(Limit.SUBSCRIBE, ClientNetwork.of(request)).isPresent()) {
            return form(email, search, "SubscriptionPages.tooOften", HttpStatus.TOO_MANY_REQUESTS, response, w, model);
        }
        subscriptions.ask(address.get(), search, a.language());
        return "redirect:" + a.path("/kabari/terkirim");
    }

    @GetMapping("/kabari")
    String form(@RequestParam(defaultValue = "") String cari, Words w, Model model) {
        return fill("", SearchPhrase.read(cari), w, model);
    }

    @GetMapping("/kabari/terkirim")
    String sent(Model model) {
        return page(Stage.SENT, model);
    }

    @GetMapping("/kabari/konfirmasi/{token}")
    String askToConfirm(@PathVariable String token, HttpServletResponse response, Words w, Model model) {
        return about(token, Purpose.CONFIRM, Stage.CONFIRM, response, w, model);
    }

    @PostMapping("/kabari/konfirmasi/{token}")
    String confirm(@PathVariable String token, HttpServletResponse response, PublicAddresses a, Model model) {
        if (!subscriptions.confirm(token)) {
            return over(response, model);
        }
        return "redirect:" + a.path("/kabari/aktif");
    }

    @GetMapping("/kabari/aktif")
    String confirmed(Model model) {
        return page(Stage.CONFIRMED, model);
    }

    @GetMapping("/kabari/berhenti/{token}")
    String askToStop(@PathVariable String token, HttpServletResponse response, Words w, Model model) {
        return about(token, Purpose.STOP, Stage.STOP, response, w, model);
    }

    /** Mail programs post here too (RFC 8058), and want no redirect. */
    @PostMapping("/kabari/berhenti/{token}")
    String stop(@PathVariable String token, Model model) {
        subscriptions.stop(token);
        return page(Stage.STOPPED, model);
    }

    private String about(String token, Purpose purpose, Stage stage, HttpServletResponse response, Words w,
            Model model) {
        var known = subscriptions.find(token, purpose);
        if (known.isEmpty()) {
            return over(response, model);
        }
        model.addAttribute("phrase", phrase.of(known.get().search(), w));
        model.addAttribute("email", known.get().email());
        return page(stage, model);
    }

    private static String over(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.GONE.value());
        return page(Stage.OVER, model);
    }

    private static String page(Stage stage, Model model) {
        model.addAttribute("stage", stage.name());
        return "public/subscription";
    }

    private String form(String email, Search search, String error, HttpStatus status, HttpServletResponse response,
            Words w, Model model) {
        response.setStatus(status.value());
        model.addAttribute("error", w.text(error));
        return fill(email, search, w, model);
    }

    private String fill(String email, Search search, Words w, Model model) {
        model.addAttribute("email", email);
        model.addAttribute("search", search);
        model.addAttribute("phrase", phrase.of(search, w));
        return "public/subscribe";
    }
}

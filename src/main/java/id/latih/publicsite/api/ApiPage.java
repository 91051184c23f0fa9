package id.latih.publicsite.api;

import java.util.List;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import id.latih.publicsite.PublicPage;

/** Tells people that the lists can be read by programs, and how. */
@PublicPage
class ApiPage {

    /** The lists, as their addresses are called. */
    static final List<String> LISTS = List.of("batches", "programmes", "institutes", "vocations", "regions", "statistics");
    /** The filters of the batches with an example each. */
    static final List<Example> FILTERS = List.of(new Example("q", "las"), new Example("vocation", "barista"),
            new Example("kind", "COMMUNITY"), new Example("institute", "blk-serang"), new Example("place", "36.04.31"),
            new Example("boarding", "true"), new Example("month", "2026-12"), new Example("education", "SMA"),
            new Example("open", "true"), new Example("sort", "STARTING"), new Example("page", "2"),
            new Example("size", "50"));

    record Example(String name, String value) {
    }

    private final ApiAddresses addresses;

    ApiPage(ApiAddresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping("/api")
    String page(Model model) {
        model.addAttribute("lists", LISTS);
        model.addAttribute("filters", FILTERS);
        model.addAttribute("root", addresses.api(""));
        model.addAttribute("license", ApiConfiguration.LICENSE);
        return "public/api";
    }
}

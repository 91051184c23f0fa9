package id.latih.publicsite.pages;

import java.util.Map;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import id.latih.core.Lines;
import id.latih.core.NotFound;
import id.latih.core.PhoneNumbers;
import id.latih.publicsite.Batches;
import id.latih.publicsite.Institutes;
import id.latih.publicsite.PublicPage;
import id.latih.publicsite.Search;

/** The verified partner institutes, and everything about each. */
@PublicPage
class InstitutePages {

    private final Institutes institutes;
    private final Batches batches;

    InstitutePages(Institutes institutes, Batches batches) {
        this.institutes = institutes;
        this.batches = batches;
    }

    @GetMapping("/lembaga")
    String institutes(Model model) {
        model.addAttribute("institutes", institutes.all());
        return "public/institutes";
    }

    @GetMapping("/lembaga/{slug}")
    String institute(@PathVariable String slug, Model model) {
        var institute = institutes.find(slug).orElseThrow(() -> new NotFound("institute", slug));
        model.addAttribute("institute", institute);
        model.addAttribute("about", Lines.of(institute.about()));
        model.addAttribute("phone", PhoneNumbers.show(institute.phone()));
        model.addAttribute("map", MapLink.to(institute.village(), institute.district(),
                institute.address() + ", " + institute.city()));
        model.addAttribute("open", batches.find(Search.of(Map.of("lembaga", slug, "buka", "1"))));
        return "public/institute";
    }
}

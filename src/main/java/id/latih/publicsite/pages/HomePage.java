package id.latih.publicsite.pages;

import java.util.Map;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import id.latih.publicsite.Batches;
import id.latih.publicsite.Institutes;
import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.PublicPage;
import id.latih.publicsite.Search;
import id.latih.publicsite.Words;
import id.latih.publicsite.feeds.LinkedData;

/** The first page: what is open, how it works, what came of it, and who trains. */
@PublicPage
class HomePage {

    private static final int SHOWN = 6;

    private final Batches batches;
    private final Institutes institutes;
    private final Achievements achievements;
    private final LinkedData linkedData;

    HomePage(Batches batches, Institutes institutes, Achievements achievements, LinkedData linkedData) {
        this.batches = batches;
        this.institutes = institutes;
        this.achievements = achievements;
        this.linkedData = linkedData;
    }

    @GetMapping({"", "/"})
    String home(Model model) {
        model.addAttribute("open", batches.find(Search.of(Map.of("buka", "1")), SHOWN));
        model.addAttribute("institutes", institutes.all());
        model.addAttribute("achieved", achievements.count());
        model.addAttribute("linkedData", linkedData.office((Words) model.getAttribute("w"),
                (PublicAddresses) model.getAttribute("a")));
        return "public/home";
    }
}

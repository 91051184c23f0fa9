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
import id.latih.publicsite.statistics.Statistics;

/** The first page: what is open, how it works, what came of it, and who trains. */
@PublicPage
class HomePage {

    private static final int SHOWN = 6;

    private final Batches batches;
    private final Institutes institutes;
    private final Statistics statistics;
    private final LinkedData linkedData;

    HomePage(Batches batches, Institutes institutes, Statistics statistics, LinkedData linkedData) {
        this.batches = batches;
        this.institutes = institutes;
        this.statistics = statistics;
        this.linkedData = linkedData;
    }

    @GetMapping({"", "/"})
    String home(Words w, PublicAddresses a, Model model) {
        model.addAttribute("open", batches.find(Search.of(Map.of("buka", "1")), SHOWN));
        model.addAttribute("institutes", institutes.all());
        model.addAttribute("achieved", statistics.allYears().total());
        model.addAttribute("linkedData", linkedData.office(w, a));
        return "public/home";
    }
}

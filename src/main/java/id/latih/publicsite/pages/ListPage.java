package id.latih.publicsite.pages;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import id.latih.core.Education;
import id.latih.publicsite.Batches;
import id.latih.publicsite.Facets;
import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.PublicPage;
import id.latih.publicsite.Search;
import id.latih.training.ProgrammeKind;

/** Every published batch, to search, narrow and sort. */
@PublicPage
class ListPage {

    private static final int MONTHS = 12;

    private final Batches batches;
    private final Facets facets;
    private final Clock clock;

    ListPage(Batches batches, Facets facets, Clock clock) {
        this.batches = batches;
        this.facets = facets;
        this.clock = clock;
    }

    @GetMapping("/pelatihan")
    String list(@RequestParam Map<String, String> parameters, PublicAddresses a, Model model) {
        var search = Search.of(parameters);
        var found = batches.find(search);
        if (found.batches().isEmpty() && search.page() > 1) {
            // an old link to a list that has become shorter
            return "redirect:" + a.path("/pelatihan" + search.page(1).query());
        }
        model.addAttribute("a", a.at("/pelatihan" + search.query()));
        model.addAttribute("search", search);
        model.addAttribute("found", found);
        model.addAttribute("choices", facets.get().with(search));
        model.addAttribute("kinds", ProgrammeKind.values());
        model.addAttribute("educations", Education.values());
        model.addAttribute("sorts", Search.Sort.values());
        model.addAttribute("months", months(search));
        return "public/list";
    }

    /** The coming ones, and the one that is looked for. */
    private List<YearMonth> months(Search search) {
        var coming = IntStream.range(0, MONTHS).mapToObj(YearMonth.now(clock)::plusMonths);
        return Stream.concat(coming, Stream.ofNullable(search.month())).distinct().sorted().toList();
    }
}

package id.latih.publicsite.statistics;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import id.latih.publicsite.PublicAddresses;
import id.latih.publicsite.PublicPage;

/** The figures as charts and as tables; the address names the year. */
@PublicPage
class StatisticsPage {

    private final Statistics statistics;
    private final UnemploymentTable unemployment;
    private final LineChart lines;

    StatisticsPage(Statistics statistics, UnemploymentTable unemployment) {
        this.statistics = statistics;
        this.unemployment = unemployment;
        this.lines = LineChart.of(unemployment);
    }

    /** A year that has no training, or is none, means all years. */
    @GetMapping("/statistik")
    String statistics(@RequestParam(name = "tahun", required = false) @Nullable String year, PublicAddresses a,
            Model model) {
        var report = Optional.ofNullable(year).filter(text -> text.matches("\\d{4}")).map(Integer::valueOf)
                .flatMap(statistics::year).orElseGet(statistics::allYears);
        model.addAttribute("a", a.at(report.year() == null ? "/statistik" : "/statistik?tahun=" + report.year()));
        model.addAttribute("report", report);
        model.addAttribute("years", statistics.years());
        model.addAttribute("charts", List.of(BarChart.of("vocation", report.vocations(), true),
                BarChart.of("district", report.districts(), false), BarChart.of("sex", report.sexes(), false),
                BarChart.of("year", report.years(), true)));
        model.addAttribute("tpt", unemployment);
        model.addAttribute("lines", lines);
        return "public/statistics";
    }
}

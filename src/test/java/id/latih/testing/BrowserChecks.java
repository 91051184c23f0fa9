package id.latih.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;

/** What every page must be, whatever it shows. */
final class BrowserChecks {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
    private static final List<String> PUBLIC_RULES = Stream.concat(RULES.stream(), Stream.of("wcag22aa")).toList();

    private BrowserChecks() {
    }

    static void check(Page page, int width, String name) {
        var problems = new ArrayList<String>();
        if (!page.title().matches(".+ · Latih")) {
            problems.add("its title is \"" + page.title() + "\"");
        }
        if (page.locator("h1:visible").count() != 1) {
            problems.add("it has " + page.locator("h1:visible").count() + " headings of the first order");
        }
        if (page.evaluate(BrowserScripts.TOO_WIDE, width) instanceof List<?> wide && !wide.isEmpty()) {
            problems.add("it is wider than the window: " + wide);
        }
        new AxeBuilder(page).options(violationsOnly()).withTags(isPublic(page) ? PUBLIC_RULES : RULES).exclude("vaadin-connection-indicator").setLegacyMode(true).analyze()
                .getViolations().forEach(violation -> add(violation, problems));
        Assertions.assertThat(problems).as("%s at %d px", name, width).isEmpty();
    }

    /** Every rule is tried all the same; but to say of each element what it passed takes longer than the trying. */
    private static AxeRunOptions violationsOnly() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static boolean isPublic(Page page) {
        return page.locator("a.skip[href='#isi']").count() > 0;
    }

    private static void add(Rule violation, List<String> problems) {
        var where = violation.getNodes().stream().filter(node -> !isVaadins(violation, node)).toList();
        if (!where.isEmpty()) {
            problems.add(violation.getId() + " (" + violation.getHelp() + "): "
                    + where.stream().limit(6).map(BrowserChecks::where).toList());
        }
    }

    /**
     * What Vaadin's own elements do and is not for us to change: the button of a required select says that it is
     * required, and the column of ticks has no words over it while nothing can be ticked.
     */
    private static boolean isVaadins(Rule violation, CheckedNode node) {
        return switch (violation.getId()) {
            case "aria-allowed-attr" -> node.getHtml().startsWith("<vaadin-select-value-button");
            case "empty-table-header" -> node.getHtml().contains("first-column-cell");
            default -> false;
        };
    }

    private static String where(CheckedNode node) {
        var html = node.getHtml();
        return node.getTarget() + " " + html.substring(0, Math.min(160, html.length()));
    }
}

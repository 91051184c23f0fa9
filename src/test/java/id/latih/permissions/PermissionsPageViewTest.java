package id.latih.permissions;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/**
 * Calls every guarded method and web address and opens every page as everybody, writes {@code docs/permissions.md} from
 * what came of it, and fails where the page said something else: it is right again after the run, to be looked at and
 * committed. A guard that was taken out changes a cell; {@link GuardsRun} takes each of them out to see.
 */
class PermissionsPageViewTest extends MatrixTestBase {

    private static final Path PAGE = Path.of("docs/permissions.md");
    private static final String HEAD = Arrays.stream(Actor.values()).map(Actor::label)
            .collect(Collectors.joining(" | ", " | ", " |\n")) + "|---".repeat(Actor.values().length + 1) + "|\n";

    /** What the second step itself needs; the way out is a web address, further down the page. */
    private static final Set<String> SECOND_STEP = Set.of("/masuk/kode", "id.latih.factor.OwnPasskeys.add(PasskeyRequest, String, String)",
            "id.latih.factor.OwnPasskeys.begin()", "id.latih.factor.OwnSecondFactor.again()", "id.latih.factor.OwnSecondFactor.begin()",
            "id.latih.factor.OwnSecondFactor.hasApp()", "id.latih.factor.OwnSecondFactor.hasPasskey()",
            "id.latih.factor.OwnSecondFactor.isSet()");
    private static final Set<Cell> KEPT_OUT = EnumSet.of(Cell.NO, Cell.INSIDE, Cell.ELSEWHERE, Cell.SIGN_IN);

    @Autowired
    private WebApplicationContext web;
    /** What a password opens that is not open to all. */
    private final Set<String> byPasswordOnly = new TreeSet<>();
    private final List<WebAddresses.Address> management = new ArrayList<>();

    @Test
    void thePageSaysWhoMayDoWhat() throws IOException {
        // before a page is opened that marks a message as read
        var services = services();
        var written = """
                # Who may do what

                Written by `PermissionsPageViewTest`, which calls each method and opens each page as each of these people;
                change the guards, not this page. What is called belongs to *resident* and to the institute of *staff*.
                *password only* are these same staff before their second step: nothing is open to them but that step and what is
                open to all.
                `yes`: past every guard (what the rules then say to the sample does not matter here); `same`: answered
                what the resident or the staff whose it is are answered, so it had better be nobody's secret; `nothing`: answered,
                but with nothing of others; `not found`: as if it were not there; `sign in`: sent to the sign-in page; `elsewhere`: led
                to another page; `–`: refused; `refused inside`: let in by
                the role and refused by a check of whose it is. `CHANGES IT` would be another's call that changed what is not theirs.
                [guards.md](guards.md) shows that no guard can be taken out without a change here.

                ## Pages

                | page""" + HEAD + pages().stream().map(this::line).collect(Collectors.joining())
                + "\n## Services\n" + services + unguarded() + web();
        var before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        Files.writeString(PAGE, written);
        SoftAssertions.assertSoftly(so -> {
            so.assertThat(byPasswordOnly).as("what a password opens by itself").isEqualTo(SECOND_STEP);
            so.assertThat(management).as("what the management port alone should answer").isEmpty();
            so.assertThat(before).as("docs/permissions.md was out of step and has been rewritten").isEqualTo(written);
        });
    }

    private String services() {
        return guarded().entrySet().stream().map(service -> "\n### " + service.getKey() + "\n\n| method" + HEAD
                + rows(service.getValue()).map(this::line).collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private String line(Row row) {
        var cells = row.cells();
        var halfway = cells.get(Actor.PASSWORD_ONLY);
        if (halfway != cells.get(Actor.NOBODY) && !KEPT_OUT.contains(halfway)) {
            byPasswordOnly.add(row.key());
        }
        return "| `" + row.name().replaceFirst("\\)(.*)", ")`$1") + (row.name().contains(")") ? "" : "`") + " | "
                + cells.values().stream().map(Cell::label).collect(Collectors.joining(" | ")) + " |\n";
    }

    private String web() {
        closeBrowser();
        var addresses = new WebAddresses(web);
        var calls = new WebCalls(web, ownThings());
        addresses.management().stream().filter(address -> calls.cells(address).contains(Cell.YES)).forEach(management::add);
        return """

                ## Web addresses

                What no view answers: called through the portal's filters, with something in each open place. `yes`: answered by this
                handler; `sign in`: sent to the sign-in page; `elsewhere`: answered by another. No filter tells one role from another.

                """ + calls.table(addresses.handlers()) + "\nBeside these decide by the request itself, or serve nothing: "
                + addresses.others().stream().map("`%s`"::formatted).collect(Collectors.joining(", ")) + """
                .

                ### Signing in and out

                Answered by filters of Spring Security, before any handler.

                """ + calls.table(addresses.filters()) + """

                ### On the management port only

                Closed unless `LATIH_MANAGEMENT_PORT` is given, and then open to whoever reaches that port (`OperationJourneyTest`). On
                the portal's own port:

                """ + calls.table(addresses.management());
    }

    private String unguarded() {
        return "\n## Without a guard of their own\n\nRead by other modules, whose own guards have been passed, or open to"
                + " visitors.\n\n" + beans().entrySet().stream()
                .filter(bean -> Modifier.isPublic(AopUtils.getTargetClass(bean.getValue()).getModifiers()))
                .filter(bean -> !isGuarded(bean.getValue())).filter(bean -> methods(bean.getValue()).findAny().isPresent())
                .map(bean -> "- `" + bean.getKey() + "`: " + methods(bean.getValue()).map(Method::getName).distinct()
                        .collect(Collectors.joining(", ")) + "\n").collect(Collectors.joining());
    }
}

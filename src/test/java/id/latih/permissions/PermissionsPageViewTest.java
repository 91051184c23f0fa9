package id.latih.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;

/**
 * Calls every guarded method and opens every page as everybody, writes {@code docs/permissions.md} from what came
 * of it, and fails where the page said something else: it is right again after the run, to be looked at and
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

    /** What a password opens that is not open to nobody. */
    private final Set<String> byPasswordOnly = new TreeSet<>();

    @Test
    void thePageSaysWhoMayDoWhat() throws IOException {
        // before a page is opened that marks a message as read
        var services = services();
        var written = """
                # Who may do what

                Written by `PermissionsPageViewTest`, which calls each method and opens each page as each of these people;
                change the guards, not this page. What is called belongs to *resident* and to the institute of *staff*.
                *password only* are these same staff before their second step: nothing is open to them but that step and what is
                open to nobody.
                `yes`: past every guard (what the rules then say to the sample does not matter here); `same`: answered
                what the resident or the staff whose it is are answered, so it had better be nobody's secret; `nothing`: answered,
                but with nothing of others; `not found`: as if it were not there; `sign in`: sent to the sign-in page; `elsewhere`: led
                to another page; `–`: refused; `refused inside`: let in by
                the role and refused by a check of whose it is. `CHANGES IT` would be another's call that changed what is not theirs.
                [guards.md](guards.md) shows that no guard can be taken out without a change here.

                ## Pages

                | page""" + HEAD + pages().stream().map(this::line).collect(Collectors.joining())
                + "\n## Services\n" + services + unguarded();
        var before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        Files.writeString(PAGE, written);
        assertThat(byPasswordOnly).as("what a password opens by itself").isEqualTo(SECOND_STEP);
        assertThat(before).as("docs/permissions.md was out of step and has been rewritten").isEqualTo(written);
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

    private String unguarded() {
        return "\n## Without a guard of their own\n\nRead by other modules, whose own guards have been passed, or open to"
                + " visitors.\n\n" + beans().entrySet().stream()
                .filter(bean -> Modifier.isPublic(AopUtils.getTargetClass(bean.getValue()).getModifiers()))
                .filter(bean -> !isGuarded(bean.getValue())).filter(bean -> methods(bean.getValue()).findAny().isPresent())
                .map(bean -> "- `" + bean.getKey() + "`: " + methods(bean.getValue()).map(Method::getName).distinct()
                        .collect(Collectors.joining(", ")) + "\n").collect(Collectors.joining());
    }
}
